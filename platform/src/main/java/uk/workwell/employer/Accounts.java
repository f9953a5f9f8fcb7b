package uk.workwell.employer;

/**
 * Accounts of those who act for employers, in the identity provider. Declared here, implemented by the room that signs people
 * in. An account alone opens nothing: the member's row does.
 */
public interface Accounts {

    /** What became of it. */
    sealed interface Made {

        /** @param password works once: the first thing that they are asked for is one of their own */
        record Fresh(String password) implements Made {}

        /** They have an account already, with a password that they know. */
        record Known() implements Made {}

        /** The identity provider does not answer. Nothing is lost: ask again. */
        record Unreachable() implements Made {}
    }

    /**
     * Makes an account, and puts it into the employer's organisation. A repeat mends what was interrupted.
     *
     * @param email proven to be theirs
     * @param secondFactor whether the employer asks for one
     */
    Made make(String alias, String email, String name, boolean secondFactor);

    /** Takes them out of the organisation and ends their sessions there. Nothing happens if they are not in it. */
    void remove(String alias, String email);

    /** From their next sign-in on they are asked for a second factor. False where nobody answers. */
    boolean askForSecondFactor(String email);
}
