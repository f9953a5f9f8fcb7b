/**
 * From the accepted referral to the end of support: the case, its clock, its appointments. Implements what {@code referral}
 * asks of it (who has room, who is already supported).
 *
 * <p>States: {@code docs/states/case.csv}. Wrong coach, wrong tenant and wrong id look alike: not found.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: calendar",
            "tenant :: places",
            "link",
            "referral",
            "person",
            "team",
            "sharing",
            "sharing :: words",
            "sharing :: messages",
            "sharing :: release",
            "directory"
        })
@NullMarked
package uk.workwell.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
