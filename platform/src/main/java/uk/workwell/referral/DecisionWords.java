package uk.workwell.referral;

/**
 * What the person is told of a decision. Sealed; an employer never gets it.
 *
 * @param why the reason in plain words
 * @param redirect where the person can get help instead
 */
public record DecisionWords(String why, String redirect) {

    static final String INCOMPLETE =
            "Tell the person why, in plain words, and where they can get help instead. Both are needed.";

    boolean complete() {
        return !why.isBlank() && !redirect.isBlank();
    }

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "DecisionWords";
    }
}
