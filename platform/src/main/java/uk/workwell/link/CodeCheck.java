package uk.workwell.link;

/** What a code was worth. */
public sealed interface CodeCheck {

    /** The code was right and is used up. */
    record Right() implements CodeCheck {}

    /**
     * Code or other proof was wrong; which, nobody is told.
     *
     * @param left attempts before the link locks, 1 to 4
     */
    record Wrong(int left) implements CodeCheck {}

    /** The fifth wrong attempt, or one after it. */
    record Locked() implements CodeCheck {}

    /** There is no code that still works: ask for another. Also where code and proof were right but late. */
    record Expired() implements CodeCheck {}
}
