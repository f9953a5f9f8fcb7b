package uk.workwell.employer;

import uk.workwell.tenant.EmployerId;

/** All that an ICB may read of an employer linked to it. */
public record EmployerCard(EmployerId id, String name, Verification verification) {}
