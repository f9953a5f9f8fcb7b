package uk.workwell.agreement.flexible;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.Party;

/** How far a request has come; see {@code docs/states/flexible-working.csv}. */
public enum FlexibleState {
    PREPARED("Not sent yet"),
    MADE("The employer decides"),
    CONSULTED("Talked about; the employer decides"),
    CHANGE_OFFERED("The employer offers something else"),
    REFUSED("Refused"),
    APPEALED("Appealed; the employer decides again"),
    AGREED("Agreed"),
    REFUSED_ON_APPEAL("Refused on appeal"),
    WITHDRAWN("Taken back"),
    TREATED_AS_WITHDRAWN("Treated as withdrawn"),
    UNANSWERED("Closed without an answer"),
    DISCARDED("Not sent");

    private static final Set<FlexibleState> LIVE = EnumSet.of(MADE, CONSULTED, CHANGE_OFFERED, APPEALED);
    private static final Set<FlexibleState> DECIDABLE = EnumSet.of(MADE, CONSULTED, APPEALED);

    private final String words;

    FlexibleState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Empty where the action is not possible.
     *
     * @param offeredIn where an offer leads back to; null where none is made
     */
    public Optional<FlexibleState> after(FlexibleAction action, @Nullable FlexibleState offeredIn) {
        return Optional.ofNullable(
                switch (action) {
                    case PREPARE -> null;
                    case MAKE -> this == PREPARED ? MADE : null;
                    case DISCARD, LAPSE -> this == PREPARED ? DISCARDED : null;
                    case CONSULT -> this == MADE || this == CONSULTED ? CONSULTED : null;
                    case AGREE -> DECIDABLE.contains(this) ? AGREED : null;
                    case OFFER -> DECIDABLE.contains(this) ? CHANGE_OFFERED : null;
                    case TURN_DOWN, TAKE_BACK -> this == CHANGE_OFFERED ? offeredIn : null;
                    case ACCEPT -> this == CHANGE_OFFERED ? AGREED : null;
                    case REFUSE -> this == CONSULTED ? REFUSED : this == APPEALED ? REFUSED_ON_APPEAL : null;
                    case ASK_LONGER, ALLOW_LONGER, DENY_LONGER, SAY -> isLive() || this == REFUSED ? this : null;
                    case MISS_MEETING, GIVE_REASON -> DECIDABLE.contains(this) ? this : null;
                    case TREAT_AS_WITHDRAWN -> DECIDABLE.contains(this) ? TREATED_AS_WITHDRAWN : null;
                    case WITHDRAW -> isLive() ? WITHDRAWN : null;
                    case APPEAL -> this == REFUSED ? APPEALED : null;
                    case CLOSE_UNANSWERED -> isLive() ? UNANSWERED : null;
                });
    }

    public boolean allows(FlexibleAction action, Party party, @Nullable FlexibleState offeredIn) {
        return action.isFor(party) && after(action, offeredIn).isPresent();
    }

    /** Whether the request is being dealt with: then there is no second one to the same employer. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether the employer is to decide; an offer that its person has not answered is still no decision. */
    public boolean waitsForTheEmployer() {
        return DECIDABLE.contains(this);
    }
}
