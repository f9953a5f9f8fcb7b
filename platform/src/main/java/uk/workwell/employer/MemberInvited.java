package uk.workwell.employer;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** Somebody is asked to act for an employer; published with the employer bound. */
public record MemberInvited(EmployerId employer, UUID invitation, UUID ticket) {}
