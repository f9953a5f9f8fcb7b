package uk.workwell.gateway;

import java.util.UUID;
import uk.workwell.referral.Route;
import uk.workwell.tenant.TenantId;

/**
 * An organisation whose system may refer people to one ICB.
 *
 * @param route what its referrals count as; never what the caller says
 */
record Partner(TenantId tenant, UUID id, String name, Route route) {}
