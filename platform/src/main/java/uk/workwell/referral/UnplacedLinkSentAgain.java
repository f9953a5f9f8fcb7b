package uk.workwell.referral;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** The person of a referral without an ICB gets another message with a fresh link. */
public record UnplacedLinkSentAgain(EmployerId employer, UUID line, UUID ticket) {}
