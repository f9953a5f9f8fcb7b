package uk.workwell.casework.measures;

import java.time.Instant;
import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;

/**
 * A person was sent a link to one questionnaire and has not answered.
 *
 * @param version of the questionnaire, as it was when they were asked
 * @param expiresAt from then on the link leads nowhere
 */
public record MeasureAsk(
        UUID id,
        CaseId caseId,
        String questionnaire,
        int version,
        UUID ticket,
        Instant askedAt,
        StaffId askedBy,
        Instant expiresAt) {}
