package uk.workwell.casework.ownpage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;

/**
 * A person questions that somebody looked at their record.
 *
 * @param view the look, by its id in the trail
 * @param about who, what and when, in the words that the person read
 */
public record Challenge(
        UUID id,
        CaseId caseId,
        UUID view,
        String about,
        String question,
        ChallengeState state,
        Instant askedAt,
        @Nullable Answer answer) {

    public record Answer(String words, StaffId by, Instant at) {

        @Override
        public String toString() {
            return "Answer by " + by;
        }
    }

    @Override
    public String toString() {
        return "Challenge[" + id + ", " + state + "]";
    }
}
