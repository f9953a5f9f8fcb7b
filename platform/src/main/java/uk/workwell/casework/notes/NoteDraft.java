package uk.workwell.casework.notes;

import java.time.Instant;

/**
 * A note that somebody has begun.
 *
 * @param revision from 1, one more with each save
 */
public record NoteDraft(NoteId id, NoteWords words, int revision, Instant savedAt) {}
