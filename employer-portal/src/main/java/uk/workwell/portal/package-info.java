/**
 * The employers' window: what it needs ({@link uk.workwell.portal.EmployerDesk}) and its pages. No health record is on its
 * compile path, so no page here can show one.
 */
@NullMarked
@ApplicationModule(
        displayName = "Employer portal",
        allowedDependencies = {"look", "tenant :: calendar"})
package uk.workwell.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
