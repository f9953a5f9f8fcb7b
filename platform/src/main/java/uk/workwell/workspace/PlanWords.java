package uk.workwell.workspace;

import java.util.stream.Collectors;
import uk.workwell.casework.plan.Goal;
import uk.workwell.casework.plan.GoalState;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** Parts of a plan in words. */
final class PlanWords {

    private PlanWords() {}

    static StatusTag state(GoalState state) {
        return new StatusTag(
                switch (state) {
                    case OPEN, DROPPED -> Tone.QUIET;
                    case PROGRESS -> Tone.INFO;
                    case MET -> Tone.GOOD;
                    case PART_MET -> Tone.WARN;
                },
                state.words());
    }

    /** "Work. 2 of 4 steps". */
    static String steps(Goal goal, PlanBook book) {
        long done = goal.steps().stream()
                .filter(step -> book.doneOn(step).isPresent())
                .count();
        return about(goal) + done + " of " + goal.steps().size() + (goal.steps().size() == 1 ? " step" : " steps");
    }

    /** "Work. ". */
    static String about(Goal goal) {
        return goal.domain() == null ? "" : goal.domain().words() + ". ";
    }

    /** "The person, by 3 December 2026". */
    static String who(PlanStep step) {
        var owner = step.owner() == null ? "Nobody yet" : step.owner().words();
        return step.due() == null ? owner : owner + ", by " + Dates.day(step.due());
    }

    /** "Agreed on 24 November 2026: the person by phone, Idris Fernleigh here". */
    static String agreed(PlanVersion version, String coach) {
        var person = version.agreed();
        return person == null
                ? "Draft"
                : "The person agreed " + person.how().words().toLowerCase() + " on " + Dates.day(person.on()) + ", "
                        + coach + " on " + Dates.day(version.savedAt());
    }

    /** A goal in one cell of a table. */
    static String all(Goal goal) {
        var steps = goal.steps().stream()
                .map(step -> step.text() + " (" + who(step) + ")")
                .collect(Collectors.joining("; "));
        return goal.text()
                + (goal.by() == null ? "" : ", by " + Dates.day(goal.by()))
                + (steps.isEmpty() ? "" : ". Steps: " + steps);
    }
}
