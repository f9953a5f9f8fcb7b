package uk.workwell.casework.appointments;

import static uk.workwell.casework.appointments.MissedState.CONTACTED;
import static uk.workwell.casework.appointments.MissedState.EXIT_DUE;
import static uk.workwell.casework.appointments.MissedState.FEW;
import static uk.workwell.casework.appointments.MissedState.NONE;
import static uk.workwell.casework.appointments.MissedState.TO_CONTACT;

import java.util.Optional;
import uk.workwell.tenant.settings.MissedRule;

/**
 * Where somebody stands, and how many appointments in a row they did not come to.
 *
 * @param inARow 0 in {@link MissedState#NONE} only
 */
public record MissedCount(MissedState state, int inARow) {

    static final MissedCount NOTHING = new MissedCount(NONE, 0);

    /** As coaches read it. */
    public String words() {
        var number = inARow < 2 ? "Missed " + inARow : "Missed %d in a row".formatted(inARow);
        return switch (state) {
            case NONE -> "None missed";
            case FEW, TO_CONTACT, EXIT_DUE -> number;
            case CONTACTED -> number + ", contact was tried";
        };
    }

    /** Who gives warning or turns up, even too late, is in touch; what we cancel says nothing about the person. */
    Optional<MissedCount> after(MissedState.Action action, MissedRule rule) {
        return switch (action) {
            case COME, COME_TOO_LATE, CANCEL -> Optional.of(NOTHING);
            case POSTPONE -> Optional.of(this);
            case CONTACT -> state == TO_CONTACT ? Optional.of(new MissedCount(CONTACTED, inARow)) : Optional.empty();
            case MISS -> Optional.of(missed(inARow + 1, rule));
        };
    }

    /** However the rule changed meanwhile: nobody's support is to end before they were to be contacted. */
    private MissedCount missed(int now, MissedRule rule) {
        var next =
                switch (state) {
                    case NONE, FEW -> now < rule.contactAfter() ? FEW : TO_CONTACT;
                    case TO_CONTACT, CONTACTED -> now < rule.endAfter() ? TO_CONTACT : EXIT_DUE;
                    case EXIT_DUE -> EXIT_DUE;
                };
        return new MissedCount(next, now);
    }
}
