package uk.workwell.casework.risk;

import java.util.Optional;

/** Where a risk stands. The transitions are in {@code docs/states/risk.csv}. */
public enum RiskState {
    NOTED("Noted"),
    WAITING("Waiting for the duty lead"),
    LOOKED_AT("Being looked at"),
    CLOSING("Closing: a second person is needed"),
    CLOSED("Closed");

    private final String words;

    RiskState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where a risk of this level begins. */
    static RiskState of(RiskLevel level) {
        return switch (level) {
            case NONE -> CLOSED;
            case LOW, AMBER -> NOTED;
            case RED -> WAITING;
        };
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    Optional<RiskState> after(RiskAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case NOTED -> action == RiskAction.END ? CLOSED : null;
                    case WAITING ->
                        switch (action) {
                            case ESCALATE, HAND_OVER -> WAITING;
                            case LOOK_AT -> LOOKED_AT;
                            case END, PROPOSE_CLOSING, AGREE, DISAGREE -> null;
                        };
                    case LOOKED_AT ->
                        switch (action) {
                            case HAND_OVER -> WAITING;
                            case PROPOSE_CLOSING -> CLOSING;
                            case END, ESCALATE, LOOK_AT, AGREE, DISAGREE -> null;
                        };
                    case CLOSING ->
                        switch (action) {
                            case AGREE -> CLOSED;
                            case DISAGREE -> LOOKED_AT;
                            case END, ESCALATE, LOOK_AT, HAND_OVER, PROPOSE_CLOSING -> null;
                        };
                    case CLOSED -> null;
                });
    }
}
