package uk.workwell.casework.views;

import java.util.UUID;

/** What came of a change to a view. */
public sealed interface ViewResult {

    /** @param view that it is about */
    record Done(UUID view) implements ViewResult {}

    /** @param words what has to be put right about the name */
    record Refused(String words) implements ViewResult {}

    /** It is not there, or not theirs. */
    record NotFound() implements ViewResult {}
}
