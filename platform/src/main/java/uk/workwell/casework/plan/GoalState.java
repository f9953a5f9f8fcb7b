package uk.workwell.casework.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a goal has come. */
public enum GoalState {
    OPEN("Not begun"),
    PROGRESS("In progress"),
    MET("Met"),
    PART_MET("Partly met"),
    DROPPED("Dropped");

    private final String words;

    GoalState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody still works towards it. */
    public boolean live() {
        return this == OPEN || this == PROGRESS;
    }

    /** The verbs of a goal, named as in {@code docs/states/goal.csv}. */
    public enum Action {
        BEGIN("begin", "Begin"),
        MEET("meet", "Met"),
        PART_MEET("partMeet", "Partly met"),
        DROP("drop", "Drop"),
        REOPEN("reopen", "Take up again");

        private final String verb;
        private final String words;

        Action(String verb, String words) {
            this.verb = verb;
            this.words = words;
        }

        String verb() {
            return verb;
        }

        /** As a choice. */
        public String words() {
            return words;
        }
    }

    /** Where the verb leads from here; empty if it is not possible here. */
    public Optional<GoalState> after(Action action) {
        return Optional.ofNullable(
                switch (action) {
                    case BEGIN -> this == OPEN ? PROGRESS : null;
                    case MEET -> live() ? MET : null;
                    case PART_MEET -> live() ? PART_MET : null;
                    case DROP -> live() ? DROPPED : null;
                    case REOPEN -> live() ? null : PROGRESS;
                });
    }

    /** What can be done from here. */
    public List<Action> actions() {
        return Arrays.stream(Action.values())
                .filter(action -> after(action).isPresent())
                .toList();
    }
}
