package uk.workwell.casework.onward;

import java.util.Optional;

/** Where an onward referral stands. */
public enum OnwardState {
    DRAFT("Draft"),
    PERMITTED("Agreed, not sent"),
    SENT("Sent"),
    ACKNOWLEDGED("Acknowledged"),
    ACCEPTED("Accepted"),
    REJECTED("Not accepted"),
    WAITING("Waiting"),
    STARTED("Started"),
    COMPLETED("Completed"),
    NOT_ATTENDED("Did not attend"),
    WITHDRAWN("Withdrawn");

    private final String words;

    OnwardState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether nothing more can happen. */
    public boolean ended() {
        return switch (this) {
            case REJECTED, COMPLETED, NOT_ATTENDED, WITHDRAWN -> true;
            case DRAFT, PERMITTED, SENT, ACKNOWLEDGED, ACCEPTED, WAITING, STARTED -> false;
        };
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    public Optional<OnwardState> after(OnwardAction action) {
        if (ended()) return Optional.empty();
        if (action == OnwardAction.WITHDRAW) return Optional.of(WITHDRAWN);
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT -> action == OnwardAction.PERMIT ? PERMITTED : null;
                    case PERMITTED -> action == OnwardAction.SEND ? SENT : null;
                    case SENT ->
                        switch (action) {
                            case CHASE -> SENT;
                            case ACKNOWLEDGE -> ACKNOWLEDGED;
                            case ACCEPT -> ACCEPTED;
                            case REJECT -> REJECTED;
                            default -> null;
                        };
                    case ACKNOWLEDGED ->
                        switch (action) {
                            case ACCEPT -> ACCEPTED;
                            case REJECT -> REJECTED;
                            default -> null;
                        };
                    case ACCEPTED, WAITING ->
                        switch (action) {
                            case WAIT -> WAITING;
                            case START -> STARTED;
                            case NOT_ATTEND -> NOT_ATTENDED;
                            default -> null;
                        };
                    case STARTED ->
                        switch (action) {
                            case COMPLETE -> COMPLETED;
                            case NOT_ATTEND -> NOT_ATTENDED;
                            default -> null;
                        };
                    case REJECTED, COMPLETED, NOT_ATTENDED, WITHDRAWN -> null;
                });
    }
}
