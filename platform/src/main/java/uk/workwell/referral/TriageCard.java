package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonCard;
import uk.workwell.team.StaffId;

/**
 * A whole referral as the one who decides reads it.
 *
 * @param employerWords null for other routes, and once destroyed
 * @param possibleMatches references of people of the same provider who look like the same one
 * @param coaches who could take it, most room first
 * @param suggestedCoach null where nobody has room
 * @param version to be handed back with the decision
 */
public record TriageCard(
        ReferralId id,
        PersonCard person,
        Route route,
        ReferralState state,
        Instant receivedAt,
        LocalDate screenBy,
        @Nullable EmployerWords employerWords,
        @Nullable PersonWords personWords,
        @Nullable Receipt receipt,
        List<String> possibleMatches,
        List<CoachLoad> coaches,
        @Nullable StaffId suggestedCoach,
        @Nullable Decision decision,
        long version) {

    public TriageCard {
        possibleMatches = List.copyOf(possibleMatches);
        coaches = List.copyOf(coaches);
    }

    /** How full a coach is: weighted cases, and the limits. */
    public record CoachLoad(StaffId coach, String name, int load, int soft, int hard) {

        public boolean hasRoom() {
            return load < soft;
        }
    }

    /** Who decided what, and when. */
    public record Decision(
            ReferralState outcome,
            @Nullable DeclineCode code,
            @Nullable DecisionWords words,
            String by,
            Instant at) {}
}
