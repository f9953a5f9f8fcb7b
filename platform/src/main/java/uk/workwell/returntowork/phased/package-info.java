/**
 * The return to work step by step: a plan of hours, duties, place and pay for each week, which is checked, agreed by everybody
 * whom it concerns in one version, and then held against what was really worked.
 *
 * <p>States: {@code docs/states/phased-return.csv}. What a plan says is sealed. The employer reads a version once the person
 * has released its exact words, by the one policy of {@code sharing}; what the employer writes the person reads first.
 */
@NullMarked
@NamedInterface("phased")
package uk.workwell.returntowork.phased;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
