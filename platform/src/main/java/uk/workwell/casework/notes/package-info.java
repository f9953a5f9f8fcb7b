/**
 * Notes of a case in two layers: private, for the care team, and one that the person can be shown. Kept apart from the first
 * keystroke on; a draft is kept while somebody types; a saved note never changes. Nothing here leads to an employer.
 */
@NullMarked
@NamedInterface("notes")
package uk.workwell.casework.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
