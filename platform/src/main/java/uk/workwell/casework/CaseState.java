package uk.workwell.casework;

import java.util.Optional;

/** Where a case stands. The transitions are in {@code docs/states/case.csv}; later states come with the work they hold. */
public enum CaseState {
    OPENED("New"),
    CONTACTING("Making contact"),
    BOOKED("Booked"),
    STARTED("In support"),
    DECLINED("Not taking part"),
    UNABLE_TO_CONTACT("Not reached");

    private final String words;

    CaseState(String words) {
        this.words = words;
    }

    /** As coaches read it. */
    public String words() {
        return words;
    }

    /** Whether somebody still works on it. */
    public boolean live() {
        return this != DECLINED && this != UNABLE_TO_CONTACT;
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    Optional<CaseState> after(CaseAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case OPENED -> action == CaseAction.LOG_CONTACT_ATTEMPT ? CONTACTING : null;
                    case CONTACTING ->
                        switch (action) {
                            case LOG_CONTACT_ATTEMPT, SEND_LETTER -> CONTACTING;
                            case BOOK -> BOOKED;
                            case DECLINE_TO_TAKE_PART -> DECLINED;
                            case UNABLE_TO_CONTACT -> UNABLE_TO_CONTACT;
                            case REBOOK, MISS_FIRST_APPOINTMENT, LOG_FIRST_APPOINTMENT -> null;
                        };
                    case BOOKED ->
                        switch (action) {
                            case REBOOK -> BOOKED;
                            case MISS_FIRST_APPOINTMENT -> CONTACTING;
                            case LOG_FIRST_APPOINTMENT -> STARTED;
                            case DECLINE_TO_TAKE_PART -> DECLINED;
                            case LOG_CONTACT_ATTEMPT, SEND_LETTER, BOOK, UNABLE_TO_CONTACT -> null;
                        };
                    case STARTED, DECLINED, UNABLE_TO_CONTACT -> null;
                });
    }
}
