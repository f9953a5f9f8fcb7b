/**
 * The statements of fitness for work that a person was given: what they say, until when they count, and what follows. Each was
 * written by somebody outside; a colleague copies it. What it says is sealed and no part of it ever crosses to an employer. The
 * last day alone stands open, for whoever has to be told that it comes.
 *
 * <p>Nothing is overwritten: a correction is a new revision, and an entry made by mistake is taken back and stays to be read.
 */
@NullMarked
@NamedInterface("fitnote")
package uk.workwell.casework.fitnote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
