package uk.workwell.casework;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case stands. The transitions are in {@code docs/states/case.csv}. */
public enum CaseState implements Stages {
    OPENED("New"),
    CONTACTING("Making contact"),
    BOOKED("Booked"),
    STARTED("In support"),
    ASSESSED("Assessed"),
    PLAN_AGREED("Plan agreed"),
    ACTIVE("Plan under way"),
    PAUSED("Paused"),
    EXIT_DUE("Ending"),
    CLOSED("Support ended"),
    FOLLOW_UP("Follow-up"),
    ARCHIVED("Archived"),
    DECLINED("Not taking part"),
    UNABLE_TO_CONTACT("Not reached");

    private static final Set<CaseState> OVER = Set.of(CLOSED, FOLLOW_UP, ARCHIVED, DECLINED, UNABLE_TO_CONTACT);
    private static final Set<CaseState> BEFORE_SUPPORT = Set.of(OPENED, CONTACTING, BOOKED);

    private final String words;

    CaseState(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Set<CaseState> states() {
        return Set.of(this);
    }

    /** Whether somebody still works on it; following up how somebody fares is no support any more. */
    public boolean live() {
        return !OVER.contains(this);
    }

    /** Whether the person is being supported: after the first appointment, before the end. */
    public boolean inSupport() {
        return live() && !BEFORE_SUPPORT.contains(this);
    }

    /** Whether coach and person should be hearing from each other: in support that neither rests nor ends. */
    boolean inTouch() {
        return inSupport() && this != PAUSED && this != EXIT_DUE;
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    Optional<CaseState> after(CaseAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case LOG_CONTACT_ATTEMPT -> from(CONTACTING, OPENED, CONTACTING);
                    case SEND_LETTER -> from(CONTACTING, CONTACTING);
                    case BOOK -> from(BOOKED, CONTACTING);
                    case REBOOK -> from(BOOKED, BOOKED);
                    case MISS_FIRST_APPOINTMENT -> from(CONTACTING, BOOKED);
                    case LOG_FIRST_APPOINTMENT -> from(STARTED, BOOKED);
                    case DECLINE_TO_TAKE_PART -> from(DECLINED, CONTACTING, BOOKED);
                    case UNABLE_TO_CONTACT -> from(UNABLE_TO_CONTACT, CONTACTING);
                    case ASSESS -> from(ASSESSED, STARTED);
                    case AGREE_PLAN -> from(PLAN_AGREED, ASSESSED);
                    case BEGIN_PLAN -> from(ACTIVE, PLAN_AGREED);
                    case PAUSE -> from(PAUSED, ACTIVE);
                    case RESUME -> from(ACTIVE, PAUSED);
                    case EXTEND -> this == PAUSED ? PAUSED : from(ACTIVE, ACTIVE, EXIT_DUE);
                    case CHANGE_COHORT -> live() && this != EXIT_DUE ? this : null;
                    case HAND_OVER -> live() || this == CLOSED || this == FOLLOW_UP ? this : null;
                    case EXIT -> live() && this != EXIT_DUE ? EXIT_DUE : null;
                    case CLOSE -> from(CLOSED, EXIT_DUE);
                    case REOPEN -> from(ACTIVE, CLOSED);
                    case FOLLOW -> from(FOLLOW_UP, CLOSED);
                    case LOG_FOLLOW_UP -> from(FOLLOW_UP, FOLLOW_UP);
                    case ARCHIVE -> from(ARCHIVED, FOLLOW_UP);
                });
    }

    private @Nullable CaseState from(CaseState next, CaseState... states) {
        return Arrays.asList(states).contains(this) ? next : null;
    }
}
