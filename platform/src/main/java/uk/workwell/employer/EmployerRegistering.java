package uk.workwell.employer;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;

/** Somebody asks for the link that proves a mailbox; published with the future employer bound. */
public record EmployerRegistering(EmployerId employer, UUID ticket) {}
