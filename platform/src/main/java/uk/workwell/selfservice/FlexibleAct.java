package uk.workwell.selfservice;

import java.util.Arrays;
import java.util.Optional;

/** What a person does about a request for flexible working, besides making it. */
enum FlexibleAct {
    DISCARD,
    ACCEPT,
    TURN_DOWN,
    ALLOW_LONGER,
    DENY_LONGER,
    GIVE_REASON,
    APPEAL,
    SAY,
    WITHDRAW,
    CLOSE_UNANSWERED;

    static Optional<FlexibleAct> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
