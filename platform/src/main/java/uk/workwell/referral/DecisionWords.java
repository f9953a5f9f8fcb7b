package uk.workwell.referral;

/**
 * What the person is told of a decision. Sealed; an employer never gets it.
 *
 * @param why the reason in plain words
 * @param redirect where the person can get help instead
 */
public record DecisionWords(String why, String redirect) {

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "DecisionWords";
    }
}
