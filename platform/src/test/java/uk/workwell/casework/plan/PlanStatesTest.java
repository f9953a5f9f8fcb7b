package uk.workwell.casework.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of plans and goals against every verb, by the tables they were designed with. */
class PlanStatesTest {

    private static final Map<String, String> PLAN = read("plan");
    private static final Map<String, String> GOAL = read("goal");

    private static Map<String, String> read(String table) {
        try (var lines = Files.lines(Path.of("../docs/states/" + table + ".csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[0].isEmpty())
                    .collect(toMap(cells -> cells[0] + " " + cells[1], cells -> cells[4]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> everyPlan() {
        return Arrays.stream(PlanState.values())
                .flatMap(state -> Arrays.stream(PlanState.Action.values()).map(verb -> Arguments.of(state, verb)));
    }

    static Stream<Arguments> everyGoal() {
        return Arrays.stream(GoalState.values())
                .flatMap(state -> Arrays.stream(GoalState.Action.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest(name = "a plan that is {0}: {1}")
    @MethodSource("everyPlan")
    void aPlanGoesWhereTheTableSays(PlanState state, PlanState.Action action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(
                        Optional.ofNullable(PLAN.get(state + " " + action.name().toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest(name = "a goal that is {0}: {1}")
    @MethodSource("everyGoal")
    void aGoalGoesWhereTheTableSays(GoalState state, GoalState.Action action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(Optional.ofNullable(GOAL.get(state + " " + action.verb())));
        assertThat(state.actions().contains(action)).isEqualTo(GOAL.containsKey(state + " " + action.verb()));
    }

    @Test
    void theTablesKnowNoOtherVerb() {
        assertThat(PLAN).hasSize(5 - 1);
        assertThat(GOAL).hasSize(10);
    }
}
