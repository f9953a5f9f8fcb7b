/** Working days: Monday to Friday without England's bank holidays, always by the clock of London. */
@NullMarked
@NamedInterface("calendar")
package uk.workwell.tenant.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
