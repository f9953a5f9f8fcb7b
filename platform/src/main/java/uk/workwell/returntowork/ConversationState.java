package uk.workwell.returntowork;

import java.util.Optional;

/** How far a conversation has come; see {@code docs/states/conversation.csv}. */
public enum ConversationState {
    PROPOSED("Waits for the person"),
    AGENDA("Arranged"),
    OPEN("Being written"),
    TO_SIGN("To be signed"),
    SIGNED("Signed by all"),
    DECLINED("Not wanted"),
    LAPSED("No answer"),
    CANCELLED("Called off");

    private final String words;

    ConversationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing is written any more. */
    public boolean over() {
        return switch (this) {
            case SIGNED, DECLINED, LAPSED, CANCELLED -> true;
            case PROPOSED, AGENDA, OPEN, TO_SIGN -> false;
        };
    }

    /** Whether it takes place: the person said yes, and nobody called it off. */
    public boolean takesPlace() {
        return this == AGENDA || this == OPEN || this == TO_SIGN;
    }

    /** Empty where the action is not possible. */
    public Optional<ConversationState> after(ConversationAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case PROPOSE, PROPOSE_BY_PLAN, PROPOSE_ONESELF -> null;
                    case ACCEPT -> this == PROPOSED ? AGENDA : null;
                    case DECLINE -> this == PROPOSED ? DECLINED : null;
                    case LAPSE -> this == PROPOSED ? LAPSED : null;
                    case MOVE -> this == PROPOSED || this == AGENDA || this == OPEN ? this : null;
                    case CANCEL -> over() ? null : CANCELLED;
                    case WRITE -> takesPlace() ? OPEN : null;
                    case OFFER -> this == OPEN ? TO_SIGN : null;
                    case SIGN -> this == TO_SIGN ? TO_SIGN : null;
                    case SIGN_LAST -> this == TO_SIGN ? SIGNED : null;
                    case SETTLE -> this == SIGNED ? SIGNED : null;
                });
    }
}
