package uk.workwell.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An adjustment as it will stand after a step: everything that is not said stays as it was. */
final class Next {

    private final Adjustment was;
    private final AdjustmentState state;
    private int number;
    private @Nullable Integer signedNumber;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant permittedAt;
    private @Nullable DeclineReason declinedFor;
    private boolean alternative;
    private int reviews;
    private @Nullable Instant personReadAt;

    Next(Adjustment was, AdjustmentState state) {
        this.was = was;
        this.state = state;
        this.number = was.number();
        this.signedNumber = was.signedNumber();
        this.dueOn = was.dueOn();
        this.permittedAt = was.permittedAt();
        this.declinedFor = was.declinedFor();
        this.alternative = was.alternative();
        this.reviews = was.reviews();
        this.personReadAt = was.personReadAt();
    }

    Next number(int now) {
        number = now;
        return this;
    }

    Next signed() {
        signedNumber = number;
        return this;
    }

    Next due(@Nullable LocalDate on) {
        dueOn = on;
        return this;
    }

    Next permitted(Instant at) {
        permittedAt = at;
        return this;
    }

    Next declined(@Nullable DeclineReason why, boolean otherwise) {
        declinedFor = why;
        alternative = otherwise;
        return this;
    }

    Next reviewed() {
        reviews++;
        return this;
    }

    Next readByPerson(Instant at) {
        personReadAt = at;
        return this;
    }

    Adjustment made() {
        return new Adjustment(
                was.id(),
                was.provider(),
                was.referral(),
                was.employer(),
                was.code(),
                was.simple(),
                state,
                was.askedBy(),
                number,
                signedNumber,
                dueOn,
                permittedAt,
                declinedFor,
                alternative,
                reviews,
                was.interimFor(),
                personReadAt,
                was.createdAt(),
                was.version());
    }
}
