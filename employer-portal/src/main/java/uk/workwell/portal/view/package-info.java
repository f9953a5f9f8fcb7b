/**
 * What an employer sees, as records and in the words of its page: shown by the portal, and to the person and the coach as a
 * preview. {@code EmployerPreview} is the way to one for rooms that may not know who makes it.
 */
@NullMarked
@NamedInterface("view")
package uk.workwell.portal.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
