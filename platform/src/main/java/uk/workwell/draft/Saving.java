package uk.workwell.draft;

/** How saving a draft went. */
public sealed interface Saving {

    /** Kept, with its new revision. */
    record Saved(Draft draft) implements Saving {}

    /** Somebody saved it since, in another window or on another device; nothing was changed. */
    record Conflict(Draft theirs) implements Saving {}

    /** It was sent, deleted or purged, or was never there. */
    record Gone() implements Saving {}
}
