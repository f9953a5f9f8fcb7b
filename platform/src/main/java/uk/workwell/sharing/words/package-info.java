/** Words that tell of somebody's health, found in free text before an employer sends it. It warns and never blocks. */
@NullMarked
@NamedInterface("words")
package uk.workwell.sharing.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
