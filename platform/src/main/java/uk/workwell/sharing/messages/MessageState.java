package uk.workwell.sharing.messages;

import java.util.Optional;

/** How far an entry has come; see {@code docs/states/message.csv}. */
public enum MessageState {
    /** The employer wrote it, and only the person reads it. */
    WITH_PERSON("Only you read this"),
    /** The person keeps it to themselves. */
    KEPT("You keep this to yourself"),
    /** The person wrote it to the employer. */
    SAID("Sent to your employer"),
    PASSED_ON("Your coach reads this too");

    private final String words;

    MessageState(String words) {
        this.words = words;
    }

    /** As the person reads it. */
    public String words() {
        return words;
    }

    public boolean canBePassedOn() {
        return after(Action.PASS_ON).isPresent();
    }

    /** Empty where the action is not possible; one begins with writing and replying. */
    Optional<MessageState> after(Action action) {
        return Optional.ofNullable(
                switch (action) {
                    case WRITE, REPLY -> null;
                    case PASS_ON -> this == PASSED_ON ? null : PASSED_ON;
                    case PASS_ON_BY_ITSELF -> this == WITH_PERSON ? PASSED_ON : null;
                    case KEEP -> this == WITH_PERSON ? KEPT : null;
                });
    }

    /** What can be done; named as in the table. */
    enum Action {
        WRITE("write"),
        REPLY("reply"),
        PASS_ON("passOn"),
        PASS_ON_BY_ITSELF("passOnByItself"),
        KEEP("keep");

        private final String verb;

        Action(String verb) {
            this.verb = verb;
        }

        String verb() {
            return verb;
        }
    }
}
