/**
 * The pages of an ICB's administrators and of the operator. Settings and people of the team; no case content, and for the
 * operator nothing about any person.
 */
@ApplicationModule(
        displayName = "Console",
        allowedDependencies = {
            "look",
            "tenant",
            "tenant :: settings",
            "tenant :: calendar",
            "team",
            "directory",
            "casework :: measures",
            "casework :: plan",
            "employer",
            "referral",
            "referral :: form",
            "referral :: referrer"
        })
@NullMarked
package uk.workwell.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
