/**
 * The radar of silence and broken promises: what waits for a coach, each with its reason, how late it is and where it is dealt
 * with. Facts are read in one statement; rules that need no database turn them into alerts.
 */
@NullMarked
@NamedInterface("radar")
package uk.workwell.casework.radar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
