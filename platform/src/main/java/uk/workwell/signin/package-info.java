/**
 * The security chains, and who becomes which principal. Keycloak says who somebody is; only a row in {@code staff} or
 * {@code employer_member} says what they may do. No row, no access, whatever a claim says.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"tenant", "team", "employer", "link", "look"})
package uk.workwell.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
