package uk.workwell.link;

/** What became of the wish for a code. */
public sealed interface CodeSent {

    /** @param where such as "a text to a mobile ending 461" */
    record Sent(String where) implements CodeSent {}

    /** Five codes were sent for this link: no more. */
    record Enough() implements CodeSent {}

    /** The link no longer works. */
    record Gone() implements CodeSent {}
}
