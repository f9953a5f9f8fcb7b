/**
 * The views of the caseload that a colleague has saved under a name: filter, search and order, and which of them opens first.
 * Each is its owner's alone: nobody else reads, opens or changes it, not even a lead.
 */
@NullMarked
@NamedInterface("views")
package uk.workwell.casework.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
