package uk.workwell.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an adjustment has come; see {@code docs/states/adjustment.csv}. */
public enum AdjustmentState {
    REQUESTED("Waits for the person"),
    PERMISSION_OK("Sent to the employer"),
    UNDER_REVIEW("The employer considers it"),
    AGREED("Agreed"),
    COUNTER_PROPOSED("The employer offers something else"),
    TRIAL("On trial"),
    DECLINED("Declined"),
    IN_PLACE("In place"),
    REVIEW_DUE("Did it work?"),
    CONFIRMED("It works"),
    VARIED("The employer offers a change"),
    ENDED("Ended"),
    WITHDRAWN("Taken back"),
    EXPIRED("Ran out"),
    ESCALATED("Taken further");

    private static final Set<AdjustmentState> ANSWERABLE =
            EnumSet.of(PERMISSION_OK, UNDER_REVIEW, COUNTER_PROPOSED, DECLINED, ESCALATED);
    private static final Set<AdjustmentState> RUNNING = EnumSet.of(IN_PLACE, REVIEW_DUE, CONFIRMED);

    private final String words;

    AdjustmentState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where the action is not possible. */
    public Optional<AdjustmentState> after(AdjustmentAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case ASK, TAKE_IN -> null;
                    case PERMIT -> this == REQUESTED ? PERMISSION_OK : null;
                    case REFUSE -> this == REQUESTED ? WITHDRAWN : null;
                    case WITHDRAW -> canBeTakenBack() ? WITHDRAWN : null;
                    case EXPIRE -> this == REQUESTED || this == COUNTER_PROPOSED ? EXPIRED : null;
                    case ACKNOWLEDGE -> this == PERMISSION_OK ? UNDER_REVIEW : null;
                    case ASK_MORE -> this == PERMISSION_OK || this == UNDER_REVIEW ? UNDER_REVIEW : null;
                    case AGREE -> ANSWERABLE.contains(this) ? AGREED : null;
                    case OFFER, OFFER_TRIAL -> ANSWERABLE.contains(this) ? COUNTER_PROPOSED : null;
                    case DECLINE ->
                        this == PERMISSION_OK || this == UNDER_REVIEW || this == ESCALATED ? DECLINED : null;
                    case SAY -> isOpen() && this != REQUESTED ? this : null;
                    case ESCALATE ->
                        this == PERMISSION_OK || this == UNDER_REVIEW || this == DECLINED ? ESCALATED : null;
                    case ACCEPT -> this == COUNTER_PROPOSED || this == VARIED ? AGREED : null;
                    case ACCEPT_TRIAL -> this == COUNTER_PROPOSED ? TRIAL : null;
                    case TURN_DOWN -> afterTurningDown();
                    case SIGN -> this == AGREED ? AGREED : null;
                    case PUT_IN_PLACE -> this == AGREED ? IN_PLACE : null;
                    case END_TRIAL -> this == TRIAL ? REVIEW_DUE : null;
                    case FALL_DUE -> this == IN_PLACE || this == CONFIRMED ? REVIEW_DUE : null;
                    case CONFIRM -> this == REVIEW_DUE ? CONFIRMED : null;
                    case ASK_FOR_CHANGE -> RUNNING.contains(this) ? UNDER_REVIEW : null;
                    case VARY -> RUNNING.contains(this) ? VARIED : null;
                    case END ->
                        RUNNING.contains(this) || this == AGREED || this == TRIAL || this == VARIED ? ENDED : null;
                });
    }

    /** Whether that side may do that now. An employer takes back only what the person has not sent yet. */
    public boolean allows(AdjustmentAction action, Party party) {
        boolean sentAlready = action == AdjustmentAction.WITHDRAW && party == Party.EMPLOYER && this != REQUESTED;
        return action.isFor(party) && !sentAlready && after(action).isPresent();
    }

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return this != ENDED && this != WITHDRAWN && this != EXPIRED;
    }

    /** Whether the employer's word is awaited. */
    public boolean waitsForTheEmployer() {
        return this == PERMISSION_OK || this == UNDER_REVIEW || this == ESCALATED;
    }

    private boolean canBeTakenBack() {
        return this == REQUESTED || (ANSWERABLE.contains(this) && this != DECLINED);
    }

    private @Nullable AdjustmentState afterTurningDown() {
        return switch (this) {
            case COUNTER_PROPOSED -> UNDER_REVIEW;
            case VARIED -> IN_PLACE;
            default -> null;
        };
    }

    /** What the night looks for, by what it then does. */
    static List<String> duesFor(AdjustmentAction action) {
        return EnumSet.allOf(AdjustmentState.class).stream()
                .filter(state -> state.after(action).isPresent())
                .map(Enum::name)
                .toList();
    }
}
