/**
 * Drafts: an employer member's, behind the employers' wall; those that have no tenant yet, there too; what a person types
 * behind a link, and what is written to an ICB, in that ICB. Bodies are sealed; what they mean is known to whoever keeps them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"tenant", "tenant::sealed", "tenant::settings"})
package uk.workwell.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
