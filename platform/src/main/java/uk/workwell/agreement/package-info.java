/**
 * What a person and their employer agree. Changes at work (adjustments): asked for, answered, tried, signed by both, and looked at
 * again; and the passport in which a person takes them along. Documents are hashed and signed in {@code signing}.
 *
 * <p>States: {@code docs/states/adjustment.csv}. Nothing reaches an employer before the person permitted it; only the person
 * accepts what an employer offers instead; both sides sign one version, known by its hash. What was said is only ever added to.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: calendar",
            "tenant :: places",
            "person",
            "employer",
            "sharing",
            "casework",
            "link"
        })
package uk.workwell.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
