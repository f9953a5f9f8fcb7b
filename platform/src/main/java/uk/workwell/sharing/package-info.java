/**
 * A person's permissions, and the one policy that decides what an employer may see.
 *
 * <p>Nothing about a person reaches an employer but through {@link uk.workwell.sharing.EmployerPolicy}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sharing",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: calendar",
            "person",
            "employer"
        })
package uk.workwell.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
