/**
 * Employer organisations: global, linked to any number of ICBs, with their members and sites. The facts of one employer
 * are read inside {@link uk.workwell.tenant.CurrentEmployer}; a tenant reads {@link uk.workwell.employer.EmployerCards}
 * and no more.
 */
@NullMarked
@ApplicationModule(
        displayName = "Employer",
        allowedDependencies = {"tenant", "tenant :: sealed"})
package uk.workwell.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
