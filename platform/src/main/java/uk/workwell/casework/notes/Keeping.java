package uk.workwell.casework.notes;

/** How keeping a draft went. */
public sealed interface Keeping {

    /** Kept, with its new revision. */
    record Kept(NoteDraft draft) implements Keeping {}

    /** The same colleague wrote on in another window or on another device; nothing was changed. */
    record Elsewhere(NoteDraft theirs) implements Keeping {}

    /** It became a note or was thrown away elsewhere; nothing was changed. */
    record Gone() implements Keeping {}

    /** No such case for this colleague. */
    record NotFound() implements Keeping {}
}
