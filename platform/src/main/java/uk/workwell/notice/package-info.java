/**
 * Messages that leave the house: e-mail and texts. An outbox: what is to be said is one row in the transaction of what
 * happened; a task says it, as often as it takes, and makes links and codes while it does.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "tenant",
            "tenant :: settings",
            "tenant :: calendar",
            "agreement :: passport",
            "link",
            "person",
            "team",
            "employer",
            "agreement",
            "agreement :: flexible",
            "sharing",
            "referral",
            "referral :: referrer",
            "casework",
            "returntowork",
            "sharing :: messages",
            "sharing :: release",
            "casework :: appointments",
            "casework :: risk",
            "casework :: measures",
            "casework :: ownpage",
            "casework :: plan",
            "returntowork :: phased"
        })
package uk.workwell.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
