package uk.workwell.casework.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * One answer set as pages read it, with the version that was answered.
 *
 * @param recordedBy the colleague who wrote it down; null where the person answered by a link
 * @param notTaken why nothing of it was answered
 */
public record MeasureTaken(
        UUID id,
        Questionnaire questionnaire,
        LocalDate on,
        @Nullable StaffId recordedBy,
        Answers answers,
        @Nullable MissingReason notTaken) {

    public Optional<Integer> score(Scale scale) {
        return scale.score(questionnaire, answers.values());
    }
}
