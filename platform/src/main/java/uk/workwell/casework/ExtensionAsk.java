package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * Weeks that were asked for and not answered yet.
 *
 * @param id of the request
 * @param name of the person
 * @param endsOn the end as it stands without them
 */
public record ExtensionAsk(
        UUID id,
        CaseId caseId,
        String name,
        String reference,
        int weeks,
        String reason,
        StaffId askedBy,
        Instant askedAt,
        @Nullable LocalDate endsOn) {}
