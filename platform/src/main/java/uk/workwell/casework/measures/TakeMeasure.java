package uk.workwell.casework.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * A questionnaire was answered, or was to be and wasn't.
 *
 * @param version of the questionnaire that was answered
 * @param notTaken why nothing of it was answered; null where it was
 */
public record TakeMeasure(
        CaseId caseId,
        String questionnaire,
        int version,
        LocalDate on,
        Answers answers,
        @Nullable MissingReason notTaken) {}
