package uk.workwell.casework.appointments;

import java.util.Optional;
import uk.workwell.casework.Attendance;

/** How many appointments in a row somebody missed without a warning. The transitions are in {@code docs/states/missed.csv}. */
public enum MissedState {
    NONE("None missed"),
    ONCE("Missed one"),
    TO_CONTACT("Missed two in a row"),
    CONTACTED("Missed two in a row, contact was tried"),
    EXIT_DUE("Missed three in a row");

    private final String words;

    MissedState(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }

    /** Whether somebody has to act. */
    public boolean waits() {
        return this == TO_CONTACT || this == EXIT_DUE;
    }

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

    /** Who gives warning or turns up, even too late, is in touch; what we cancel says nothing about the person. */
    Optional<MissedState> after(Action action) {
        return switch (action) {
            case COME, COME_TOO_LATE, CANCEL -> Optional.of(NONE);
            case POSTPONE -> Optional.of(this);
            case CONTACT -> this == TO_CONTACT ? Optional.of(CONTACTED) : Optional.empty();
            case MISS ->
                Optional.of(
                        switch (this) {
                            case NONE -> ONCE;
                            case ONCE -> TO_CONTACT;
                            case TO_CONTACT, CONTACTED, EXIT_DUE -> EXIT_DUE;
                        });
        };
    }
}
