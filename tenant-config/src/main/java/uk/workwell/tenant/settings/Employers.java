package uk.workwell.tenant.settings;

/** @param signpost what HR can hand to the member of staff where employers don't refer, addressed to that person */
public record Employers(Sourced<EmployerMode> mode, Sourced<String> signpost) {}
