/**
 * The service's interfaces for other systems. First of them: a partner's system (a GP practice's, a Jobcentre's, a local
 * charity's) refers somebody with their agreement. A partner is known by its client at Keycloak, and let in by its row.
 */
@NullMarked
@ApplicationModule(
        displayName = "Gateway",
        allowedDependencies = {"tenant", "tenant :: places", "tenant :: calendar", "referral", "person"})
package uk.workwell.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
