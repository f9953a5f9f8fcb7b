package uk.workwell.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** Whether a coach can be given a referral by this colleague, and why not. */
@Component
class Accepting {

    static final int LONGEST_REASON = 500;

    private final Team team;
    private final Suggestion suggestion;
    private final LiveEpisodes episodes;

    Accepting(Team team, Suggestion suggestion, LiveEpisodes episodes) {
        this.team = team;
        this.suggestion = suggestion;
        this.episodes = episodes;
    }

    /** @param why for not following the suggestion or a limit; blank where none was given */
    Optional<String> refusal(Colleague colleague, Referral referral, StaffId coach, String why) {
        var named = team.find(coach)
                .filter(one -> one.is(Role.COACH) && one.provider().equals(referral.provider()));
        if (named.isEmpty()) {
            return Optional.of("Choose a coach of your own organisation who works there now.");
        }
        if (referral.rulesSay() == null) {
            return Optional.of("The rules have not been checked yet. Try again in a moment.");
        }
        if (episodes.hasLive(referral.person())) {
            return Optional.of(
                    "This person is being supported already. Decline with the reason “Already in WorkWell”.");
        }
        if (why.length() > LONGEST_REASON) {
            return Optional.of("Shorten the reason to " + LONGEST_REASON + " characters or fewer.");
        }
        return tooMuch(colleague, suggestion.loadOf(named.get()), why);
    }

    private static Optional<String> tooMuch(Colleague colleague, CoachLoad coach, String why) {
        if (coach.isFull()) {
            if (!colleague.is(Role.LEAD)) {
                return Optional.of(
                        ("%s has %d of at most %d weighted cases. Choose somebody else, or ask a lead: a lead can"
                                        + " go beyond the limit.")
                                .formatted(coach.name(), coach.load(), coach.hard()));
            }
            if (why.isBlank()) {
                return Optional.of("%s has %d of at most %d weighted cases. Write why it is still right."
                        .formatted(coach.name(), coach.load(), coach.hard()));
            }
        }
        return Optional.empty();
    }
}
