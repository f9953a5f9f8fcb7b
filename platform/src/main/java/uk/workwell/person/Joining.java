package uk.workwell.person;

import java.time.Instant;
import java.util.UUID;

/**
 * Two records that were joined.
 *
 * @param undoable whether nobody has changed either since
 */
public record Joining(UUID id, PersonId kept, String goneReference, UUID by, Instant at, boolean undoable) {}
