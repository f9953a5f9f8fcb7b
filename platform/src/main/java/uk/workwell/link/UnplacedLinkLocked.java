package uk.workwell.link;

import java.time.Instant;
import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/**
 * {@link LinkLocked} for a link that leads to no ICB yet; published with the employer bound.
 *
 * @param opened the employer's line; of {@link Purpose#FOR_EMPLOYER} the invitation
 * @param expiresAt when the link would have expired
 */
public record UnplacedLinkLocked(
        EmployerId employer, TicketId ticket, Purpose purpose, UUID opened, Instant expiresAt) {}
