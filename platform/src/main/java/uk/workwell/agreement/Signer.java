package uk.workwell.agreement;

/** Whose name stands under a version, and how we know that it was they. */
record Signer(Party party, String name, How how) {

    enum How {
        SIGNED_IN("signed in"),
        BY_LINK_CODE_CONFIRMED("by link, code confirmed");

        private final String words;

        How(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Signer person(String name) {
        return new Signer(Party.PERSON, name, How.BY_LINK_CODE_CONFIRMED);
    }

    /** @param byLink whether they came without an account */
    static Signer employer(String name, boolean byLink) {
        return new Signer(Party.EMPLOYER, name, byLink ? How.BY_LINK_CODE_CONFIRMED : How.SIGNED_IN);
    }

    @Override
    public String toString() {
        return "Signer[" + party + "]";
    }
}
