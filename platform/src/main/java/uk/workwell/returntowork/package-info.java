/**
 * The return to work as a conversation of three equal parties: the person, their employer and, where they want it, their
 * coach. Each prepares alone, they write one text together, promise with a name and a day, and sign one version.
 *
 * <p>States: {@code docs/states/conversation.csv}. Whoever acts takes a seat first ({@link uk.workwell.returntowork.Seats}):
 * before the person said yes there is none but theirs. The coach is never a party to the terms of employment.
 */
@ApplicationModule(
        displayName = "Return to work",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: calendar",
            "person",
            "employer",
            "team",
            "sharing",
            "sharing :: release",
            "link",
            "referral",
            "casework",
            "casework :: fitnote",
            "agreement :: signing",
            "look",
            "portal :: talk"
        })
@NullMarked
package uk.workwell.returntowork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
