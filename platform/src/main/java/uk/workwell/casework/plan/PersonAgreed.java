package uk.workwell.casework.plan;

import java.time.LocalDate;

/** That the person agreed to the plan, as the coach records it. */
public record PersonAgreed(LocalDate on, How how) {

    /** How the person said so. */
    public enum How {
        IN_PERSON("In person"),
        PHONE("By phone"),
        VIDEO("By video"),
        SIGNED("In writing"),
        MESSAGE("By text or e-mail"),
        /** By the link that they were sent: nobody writes this down for them. */
        LINK("By their link");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
