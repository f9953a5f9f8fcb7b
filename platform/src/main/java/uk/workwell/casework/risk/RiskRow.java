package uk.workwell.casework.risk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * A line of the duty page. Without the words: those are read one by one, and written down as seen.
 *
 * @param name of the person
 * @param dueAt by when somebody looks, while it waits
 */
public record RiskRow(
        RiskId id,
        CaseId caseId,
        String name,
        String reference,
        RiskState state,
        Instant raisedAt,
        @Nullable Instant dueAt) {}
