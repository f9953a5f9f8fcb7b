package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request as it will stand after a step: everything that is not said stays as it was. */
final class Next {

    private final FlexibleRequest was;
    private final FlexibleState state;
    private int number;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate decideBy;
    private @Nullable LocalDate longerUntil;
    private @Nullable LocalDate consultedOn;
    private int missed;
    private @Nullable FlexibleState offeredIn;

    Next(FlexibleRequest was, FlexibleState state) {
        this.was = was;
        this.state = state;
        number = was.number();
        madeOn = was.madeOn();
        decideBy = was.decideBy();
        longerUntil = was.longerUntil();
        consultedOn = was.consultedOn();
        missed = was.missed();
        offeredIn = was.offeredIn();
    }

    /** After an action that its state allows. */
    static Next after(FlexibleRequest was, FlexibleAction action) {
        return new Next(was, was.state().after(action, was.offeredIn()).orElseThrow());
    }

    Next number(int now) {
        number = now;
        return this;
    }

    Next made(LocalDate on, LocalDate by) {
        madeOn = on;
        decideBy = by;
        return this;
    }

    Next decideBy(LocalDate by) {
        decideBy = by;
        longerUntil = null;
        return this;
    }

    Next longerUntil(@Nullable LocalDate asked) {
        longerUntil = asked;
        return this;
    }

    Next consulted(LocalDate on) {
        consultedOn = on;
        missed = 0;
        return this;
    }

    Next missed(int inARow) {
        missed = inARow;
        return this;
    }

    Next offeredIn(@Nullable FlexibleState where) {
        offeredIn = where;
        return this;
    }

    FlexibleRequest made() {
        return new FlexibleRequest(
                was.id(),
                was.provider(),
                was.referral(),
                was.person(),
                was.employer(),
                was.code(),
                state,
                was.askedBy(),
                number,
                madeOn,
                decideBy,
                longerUntil,
                consultedOn,
                missed,
                offeredIn,
                was.earlierOn(),
                was.earlierToo(),
                was.lapsesOn(),
                was.personReadAt(),
                was.createdAt(),
                was.version());
    }
}
