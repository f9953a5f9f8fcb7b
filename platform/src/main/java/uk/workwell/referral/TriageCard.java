package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonCard;
import uk.workwell.person.PersonId;
import uk.workwell.team.StaffId;

/**
 * A whole referral as the one who decides reads it.
 *
 * @param employerWords null for other routes, and once destroyed
 * @param possibleMatches people of the same provider who look like the same one
 * @param referrer the organisation that can be asked, by its name; null where none referred or it may not any more
 * @param coaches who could take it, best first
 * @param suggestedCoach null where nobody has room
 * @param dialogue questions and answers, newest first
 * @param heldBecause why it was held; for the duty lead's eyes alone
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
        List<Match> possibleMatches,
        @Nullable String referrer,
        List<CoachLoad> coaches,
        @Nullable StaffId suggestedCoach,
        List<Exchange> dialogue,
        @Nullable String heldBecause,
        @Nullable Decision decision,
        long version) {

    public TriageCard {
        possibleMatches = List.copyOf(possibleMatches);
        coaches = List.copyOf(coaches);
        dialogue = List.copyOf(dialogue);
    }

    /** Somebody who may be the same person. */
    public record Match(PersonId person, String name, String reference) {}

    /**
     * How full a coach is: weighted cases, and the limits.
     *
     * @param speaks a language that the person's access needs name
     * @param coversPlace whether they work in the person's locality
     * @param why what speaks for and against them, in words
     */
    public record CoachLoad(
            StaffId coach,
            String name,
            int load,
            int soft,
            int hard,
            @Nullable String speaks,
            boolean coversPlace,
            String why) {

        public boolean hasRoom() {
            return load < soft;
        }

        /** Only a lead goes beyond, with a reason. */
        public boolean isFull() {
            return load >= hard;
        }
    }

    /**
     * Who decided what, and when.
     *
     * @param because why the coach was named against the suggestion or a limit; null where nothing was written
     */
    public record Decision(
            ReferralState outcome,
            @Nullable DeclineCode code,
            @Nullable DecisionWords words,
            @Nullable String because,
            String by,
            Instant at) {}
}
