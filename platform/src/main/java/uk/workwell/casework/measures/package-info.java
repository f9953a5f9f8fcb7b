/**
 * Questionnaires and what people answered. A version of a questionnaire never changes, and an item keeps its code through all
 * versions, so that answers of years can be compared. Whatever isn't answered says why. Cut-offs only help a coach to talk
 * about a figure: none of them is confirmed clinically, none decides anything, and none is shown without saying so.
 *
 * <p>An answer that tells of a crisis is published as {@link uk.workwell.casework.measures.CrisisAnswer}.
 */
@NullMarked
@NamedInterface("measures")
package uk.workwell.casework.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
