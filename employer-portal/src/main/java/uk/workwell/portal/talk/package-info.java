/**
 * A return-to-work conversation as it lies on the table: the same page for an employer and for a coach, because they are
 * equals at it. It knows what is shown and what can be done, and nobody who does it.
 */
@NullMarked
@NamedInterface("talk")
package uk.workwell.portal.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
