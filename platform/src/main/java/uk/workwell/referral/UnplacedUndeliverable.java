package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** No contact that the employer gave could be reached before any ICB held the referral; every word was destroyed. */
public record UnplacedUndeliverable(EmployerId employer, UUID line) {}
