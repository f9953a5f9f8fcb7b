/** What an employer sees, as records: shown by the portal, and to the person and the coach as a preview. */
@NullMarked
@NamedInterface("view")
package uk.workwell.portal.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
