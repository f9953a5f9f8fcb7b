/**
 * The participant: identity, contact, access needs, and finding somebody again.
 *
 * <p>Rows are walled by tenant and provider; free text and the NHS number are sealed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"tenant", "tenant :: sealed", "tenant :: places"})
package uk.workwell.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
