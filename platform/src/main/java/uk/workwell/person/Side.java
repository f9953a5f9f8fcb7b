package uk.workwell.person;

import java.time.Instant;

/**
 * One of two records, side by side.
 *
 * @param version to be handed back when they are joined
 */
public record Side(PersonId id, String reference, Particulars particulars, Instant createdAt, long version) {}
