/**
 * Local services that a coach can refer somebody on to, in the shape of Open Referral UK: what they help with, where, for
 * whom, when somebody last checked that this is true. Holds no personal data; each ICB keeps its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"tenant", "tenant :: calendar", "tenant :: places"})
package uk.workwell.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
