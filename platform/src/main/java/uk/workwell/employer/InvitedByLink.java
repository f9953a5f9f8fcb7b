package uk.workwell.employer;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** Somebody may act by link; published with the employer bound. */
public record InvitedByLink(EmployerId employer, UUID invitation, UUID ticket) {}
