/**
 * Texts for an employer: drafted by a coach, read by the person word by word, and released by the person alone.
 *
 * <p>States: {@code docs/states/release.csv}. Nothing is released that was not shown in that very revision.
 */
@NullMarked
@NamedInterface("release")
package uk.workwell.sharing.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
