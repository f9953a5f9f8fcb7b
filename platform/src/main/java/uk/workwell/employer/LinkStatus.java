package uk.workwell.employer;

import java.util.Optional;

/** How an ICB stands to an employer: {@code docs/states/employer-link.csv}. */
public enum LinkStatus {
    /** Asked for, by the first referral or by registering there; nobody has looked yet. */
    PENDING,
    /** Somebody looked and wants to know more. */
    ASKED,
    /** Verified here. */
    LINKED,
    /** Not believed here: nothing new is taken from it. */
    REFUSED,
    /** No longer works with this ICB. */
    ENDED;

    /** What an ICB's admin does. */
    public enum Action {
        VERIFY,
        REFUSE,
        ASK
    }

    /** Where it leads; empty where it is not possible. */
    public Optional<LinkStatus> after(Action action) {
        return switch (this) {
            case PENDING, ASKED ->
                Optional.of(
                        switch (action) {
                            case VERIFY -> LINKED;
                            case REFUSE -> REFUSED;
                            case ASK -> ASKED;
                        });
            case LINKED -> action == Action.REFUSE ? Optional.of(REFUSED) : Optional.empty();
            case REFUSED -> action == Action.VERIFY ? Optional.of(LINKED) : Optional.empty();
            case ENDED -> Optional.empty();
        };
    }
}
