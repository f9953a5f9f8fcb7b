/**
 * What a coach does about what crosses to the employer of a case: writes texts for the person to release, and makes a
 * permission less where the person says so. Nobody here can give one.
 */
@NullMarked
@NamedInterface("crossing")
package uk.workwell.casework.crossing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
