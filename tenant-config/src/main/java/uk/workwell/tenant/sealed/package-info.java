/** Sealed values: special-category and free text, encrypted with a data key per owner before it reaches the database. */
@NullMarked
@NamedInterface("sealed")
package uk.workwell.tenant.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
