package uk.workwell.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has begun to write.
 *
 * @param owner the only member who sees it
 * @param body the text, opened
 * @param revision from 1, one more with each save
 * @param keptUntil when it is purged if nobody saves it again
 */
public record Draft(DraftId id, UUID owner, String body, int revision, Instant savedAt, Instant keptUntil) {}
