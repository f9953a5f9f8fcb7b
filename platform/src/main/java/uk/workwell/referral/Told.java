package uk.workwell.referral;

/** A question of a form and what was answered to it, both as they were read. */
public record Told(String question, String answer) {

    /** Never the answer: this ends up in logs. */
    @Override
    public String toString() {
        return "Told";
    }
}
