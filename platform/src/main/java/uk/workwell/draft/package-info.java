/**
 * Drafts: an employer member's, behind the employers' wall, and those that have no tenant yet. Bodies are sealed; what
 * they mean is known to whoever keeps them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"tenant", "tenant::sealed"})
package uk.workwell.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
