package uk.workwell.returntowork.phased;

import java.util.UUID;

/**
 * Who does something with a plan.
 *
 * @param id of the colleague, the member of the employer, or the case where it is its person
 * @param name as the others read it
 */
public record Who(Side side, UUID id, String name) {

    /** Whom a plan concerns. */
    public enum Side {
        PERSON("Person"),
        EMPLOYER("Employer"),
        COACH("Coach");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** How we know that it was them. */
        public String how() {
            return this == PERSON ? "by link, code confirmed" : "with an account";
        }
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Who[" + side + "]";
    }
}
