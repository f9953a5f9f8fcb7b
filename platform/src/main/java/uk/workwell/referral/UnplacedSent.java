package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/**
 * An employer referred somebody whose ICB is still open. Published with the employer bound and no tenant, because there is
 * none yet.
 *
 * @param line the employer's own
 * @param ticket leads to the question where they live
 */
public record UnplacedSent(EmployerId employer, UUID line, UUID ticket) {}
