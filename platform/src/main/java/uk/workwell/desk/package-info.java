/**
 * The employers' desk: implements {@link uk.workwell.portal.EmployerDesk} and decides what crosses to an employer. The only
 * room that makes {@code EmployerView} records.
 *
 * <p>It runs with the employer bound and no tenant, and enters tenants block by block, never with a transaction open.
 */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "tenant",
            "tenant :: sealed",
            "tenant :: settings",
            "tenant :: places",
            "tenant :: calendar",
            "portal",
            "portal :: view",
            "portal :: talk",
            "employer",
            "person",
            "referral",
            "sharing",
            "sharing :: words",
            "sharing :: messages",
            "sharing :: release",
            "casework",
            "returntowork",
            "returntowork :: phased",
            "agreement",
            "agreement :: flexible",
            "agreement :: passport",
            "draft",
            "link"
        })
package uk.workwell.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
