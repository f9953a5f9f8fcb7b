/**
 * What a person and their employer agree: adjustments, and the passport in which a person takes them along. Its documents are
 * hashed and signed in {@code signing}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {"tenant", "tenant :: sealed"})
package uk.workwell.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
