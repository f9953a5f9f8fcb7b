package uk.workwell.casework.ownpage;

import java.util.Optional;

/** How far the question of a person has come; see {@code docs/states/challenge.csv}. */
public enum ChallengeState {
    OPEN("Waiting for an answer"),
    ANSWERED("Answered");

    private final String words;

    ChallengeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where the action is not possible. */
    Optional<ChallengeState> after(Action action) {
        return switch (action) {
            case QUESTION -> Optional.empty(); // one begins with it
            case ANSWER -> this == OPEN ? Optional.of(ANSWERED) : Optional.empty();
        };
    }

    /** What can be done; named as in the table. */
    enum Action {
        QUESTION("question"),
        ANSWER("answer");

        private final String verb;

        Action(String verb) {
            this.verb = verb;
        }

        String verb() {
            return verb;
        }
    }
}
