/**
 * Local mode: embedded servers, mailbox, sample data. Not in the image.
 *
 * <p>{@code Launcher} is a program of its own that starts PostgreSQL, Keycloak and the application as
 * processes; the Spring beans of this room live in the application and only under the profile {@code local}.
 */
@ApplicationModule(displayName = "Local mode")
@NullMarked
package uk.workwell.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
