package uk.workwell.casework.plan;

import java.util.Optional;

/** Where a version of a plan stands. */
public enum PlanState {
    DRAFT,
    AGREED,
    SUPERSEDED,
    DISCARDED;

    enum Action {
        CHANGE,
        DISCARD,
        AGREE,
        SUPERSEDE
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    Optional<PlanState> after(Action action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE -> DRAFT;
                            case DISCARD -> DISCARDED;
                            case AGREE -> AGREED;
                            case SUPERSEDE -> null;
                        };
                    case AGREED -> action == Action.SUPERSEDE ? SUPERSEDED : null;
                    case SUPERSEDED, DISCARDED -> null;
                });
    }
}
