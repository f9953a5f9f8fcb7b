package uk.workwell.casework.appointments;

import java.util.Optional;
import uk.workwell.casework.Attendance;

/** Where somebody stands who missed appointments without a warning. The transitions are in {@code docs/states/missed.csv}. */
public enum MissedState {
    NONE,
    /** Some, but not as many as ask for anything. */
    FEW,
    TO_CONTACT,
    CONTACTED,
    EXIT_DUE;

    /** What moves it. */
    enum Action {
        MISS("miss"),
        COME("come"),
        COME_TOO_LATE("comeTooLate"),
        CANCEL("cancel"),
        POSTPONE("postpone"),
        CONTACT("contact");

        private final String verb;

        Action(String verb) {
            this.verb = verb;
        }

        String verb() {
            return verb;
        }

        /** Empty for one that is still to come. */
        static Optional<Action> of(Attendance attendance) {
            return Optional.ofNullable(
                    switch (attendance) {
                        case FUTURE -> null;
                        case CANCELLED_BY_PERSON -> CANCEL;
                        case DID_NOT_ATTEND -> MISS;
                        case CANCELLED_BY_US -> POSTPONE;
                        case ON_TIME, LATE_SEEN -> COME;
                        case LATE_NOT_SEEN -> COME_TOO_LATE;
                    });
        }
    }
}
