/**
 * Public and participant pages: plain HTML from the server (Spring MVC, Thymeleaf), which works without a script. No Vaadin in
 * here. This room also answers for every address that nothing else knows, and for everything that went wrong on the way.
 */
@NullMarked
@ApplicationModule(
        displayName = "Self-service",
        allowedDependencies = {
            "tenant",
            "tenant :: calendar",
            "tenant :: places",
            "tenant :: settings",
            "look",
            "agreement :: passport",
            "agreement :: signing",
            "draft",
            "link",
            "person",
            "referral",
            "referral :: eligibility",
            "referral :: form",
            "referral :: referrer",
            "casework",
            "casework :: appointments",
            "casework :: measures",
            "casework :: ownpage",
            "casework :: plan",
            "casework :: risk",
            "returntowork :: phased",
            "sharing",
            "sharing :: messages",
            "sharing :: release",
            "employer",
            "agreement",
            "portal",
            "agreement :: flexible",
            "portal :: view",
            "portal :: talk",
            "returntowork",
            "team",
            "trail"
        })
package uk.workwell.selfservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
