package uk.workwell.referral;

import uk.workwell.referral.Exchange.AskedOf;

/**
 * One more question before a decision.
 *
 * @param why the rule that is not answered, or {@link #SOMETHING_ELSE}: for the team, whoever is asked reads only the question
 * @param question as whoever is asked reads it
 */
public record AskBack(AskedOf of, String why, String question) {

    public static final String SOMETHING_ELSE = "Something else";

    /** A reason is one line. */
    static final int WHY = 200;

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "AskBack";
    }
}
