/**
 * An ICB's staff: who they are, what they may do, which provider they work for. A row here alone grants access, whatever
 * Keycloak claims; roles are read again at most five seconds later, so that a leaver is out at the next click.
 */
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"tenant", "tenant :: settings"})
@NullMarked
package uk.workwell.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
