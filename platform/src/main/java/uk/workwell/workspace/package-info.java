/** The pages of coaches and leads: today, triage, caseload, a case. Pages are thin: layout and calls, no rule. */
@ApplicationModule(
        displayName = "Workspace",
        allowedDependencies = {
            "look",
            "agreement :: passport",
            "tenant",
            "tenant :: settings",
            "tenant :: calendar",
            "team",
            "person",
            "employer",
            "agreement",
            "agreement :: flexible",
            "draft",
            "referral",
            "referral :: form",
            "casework",
            "casework :: appointments",
            "casework :: assessment",
            "casework :: fitnote",
            "casework :: lead",
            "casework :: notes",
            "casework :: risk",
            "casework :: measures",
            "casework :: onward",
            "casework :: ownpage",
            "casework :: plan",
            "casework :: crossing",
            "casework :: radar",
            "casework :: views",
            "directory",
            "returntowork :: phased",
            "sharing",
            "sharing :: messages",
            "sharing :: release",
            "portal :: view",
            "portal :: talk",
            "returntowork"
        })
@NullMarked
package uk.workwell.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
