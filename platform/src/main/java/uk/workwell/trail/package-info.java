/**
 * Audit from the first day: who did and who saw what, in which tenant, when. Append-only by database rights; sealed into
 * a chain of SHA-256 hashes by one job, so that a changed, removed or reordered row is found with its position.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"tenant"})
package uk.workwell.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
