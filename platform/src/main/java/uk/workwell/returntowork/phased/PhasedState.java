package uk.workwell.returntowork.phased;

import java.util.Optional;

/** Where a phased return stands; see {@code docs/states/phased-return.csv}. */
public enum PhasedState {
    DRAFT("Draft"),
    PROPOSED("Proposed"),
    AGREED("Agreed"),
    RUNNING("Under way"),
    FINISHED("Finished"),
    ENDED("Ended early");

    private final String words;

    PhasedState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    public Optional<PhasedState> after(PhasedAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case DRAFT -> null;
                    case CHANGE ->
                        switch (this) {
                            case DRAFT -> DRAFT;
                            case PROPOSED, AGREED, RUNNING -> PROPOSED;
                            case FINISHED, ENDED -> null;
                        };
                    case PROPOSE -> this == DRAFT ? PROPOSED : null;
                    case ASK_FOR_CHANGE -> this == PROPOSED ? PROPOSED : null;
                    case SIGN -> this == PROPOSED ? PROPOSED : null;
                    case AGREE -> this == PROPOSED ? AGREED : null;
                    case TAKE_BACK -> this == PROPOSED ? DRAFT : null;
                    case BEGIN -> this == AGREED ? RUNNING : null;
                    case FINISH -> this == RUNNING ? FINISHED : null;
                    case END -> live() ? ENDED : null;
                });
    }

    /** Whether something is still to happen with it. */
    public boolean live() {
        return this != FINISHED && this != ENDED;
    }
}
