/**
 * Where people live and which Integrated Care Board serves them: postcodes, councils, GP practices, old and new ICB codes.
 * Everything is read once from the reference data and kept in memory; nothing about a person is stored here.
 */
@NullMarked
@NamedInterface("places")
package uk.workwell.tenant.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
