package uk.workwell.agreement.signing;

import java.time.Instant;

/**
 * Somebody put their name under one version of a document. It goes with that version only: another version has another hash.
 *
 * @param name as the signatory is called where the document is read
 * @param role what they are in the agreement
 * @param how how we know that it was them
 * @param versionHash the hash of the very version that they were shown
 */
public record SignedBy(String name, Role role, How how, Instant at, Hash versionHash) {

    /** The parties of an agreement or a conversation. */
    public enum Role {
        PERSON("Person"),
        EMPLOYER("Employer"),
        COACH("Coach");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How a signatory came. */
    public enum How {
        ACCOUNT("with an account"),
        LINK("by link, code confirmed");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public SignedBy {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Nobody's signature");
        }
    }

    /** Whether this was given for that version. */
    public boolean isFor(Hash version) {
        return versionHash.equals(version);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "SignedBy[" + role + ", " + how + ", " + at + "]";
    }
}
