/**
 * From "someone needs help" to "we said yes or no": sending, confirming by the person, eligibility, triage.
 *
 * <p>States: {@code docs/states/referral.csv}. A referral that waits for its person is returned by no query for staff.
 */
@NullMarked
@ApplicationModule(
        displayName = "Referral",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: places",
            "tenant :: calendar",
            "person",
            "employer",
            "team",
            "link",
            "draft"
        })
package uk.workwell.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
