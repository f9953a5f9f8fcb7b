package uk.workwell.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/**
 * A link that works.
 *
 * @param subject the record that it opens; which kind, the purpose says
 * @param codesSent how many one-time codes went out, 0 to 5
 */
public record Ticket(
        TicketId id,
        Purpose purpose,
        @Nullable TenantId tenant,
        @Nullable EmployerId employer,
        UUID subject,
        Instant expiresAt,
        int codesSent) {}
