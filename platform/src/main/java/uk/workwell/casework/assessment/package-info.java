/**
 * What stands between a person and work: barriers in four areas, each with how much it hinders and whether it can change, and
 * three scores. Everything that is said here is sealed. An assessment is open until it is complete, and then stays as it is;
 * looking again makes a new one.
 */
@NullMarked
@NamedInterface("assessment")
package uk.workwell.casework.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
