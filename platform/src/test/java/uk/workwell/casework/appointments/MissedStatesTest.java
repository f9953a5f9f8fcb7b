package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.casework.Attendance;
import uk.workwell.tenant.settings.MissedRule;

/** Every count of missed appointments against everything that can happen, by the table that it was designed with. */
class MissedStatesTest {

    private static final MissedRule USUAL = new MissedRule(2, 3);

    /** By state, action and guard. */
    private static final Map<String, String> TABLE = read();

    private static Map<String, String> read() {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../docs/states/missed.csv"))) {
            csv.forEach(row -> table.put(
                    row.getField("state") + " " + row.getField("action") + " " + row.getField("guard"),
                    row.getField("next")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return table;
    }

    /** Three stand there already; the rules are the guards. */
    private static MissedRule under(String guard) {
        return switch (guard) {
            case "fewerThanAskForContact" -> new MissedRule(5, 6);
            case "asManyAsAskForContact" -> new MissedRule(4, 5);
            case "fewerThanEndSupport" -> new MissedRule(3, 5);
            case "asManyAsEndSupport" -> new MissedRule(3, 4);
            default -> USUAL;
        };
    }

    static Stream<Arguments> everyStateAndAction() {
        return Arrays.stream(MissedState.values()).flatMap(state -> Arrays.stream(MissedState.Action.values())
                .flatMap(action -> guards(state, action).stream().map(guard -> Arguments.of(state, action, guard))));
    }

    private static Set<String> guards(MissedState state, MissedState.Action action) {
        var guards = new TreeSet<String>();
        TABLE.keySet().stream()
                .map(key -> key.split(" ", -1))
                .filter(key -> key[0].equals(state.name()) && key[1].equals(action.verb()))
                .forEach(key -> guards.add(key[2]));
        return guards.isEmpty() ? Set.of("") : guards;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyStateAndAction")
    void leadsWhereTheTableSays(MissedState state, MissedState.Action action, String guard) {
        assertThat(new MissedCount(state, 3)
                        .after(action, under(guard))
                        .map(MissedCount::state)
                        .map(Enum::name))
                .isEqualTo(Optional.ofNullable(TABLE.get(state + " " + action.verb() + " " + guard)));
    }

    @Test
    void theTableKnowsEveryAction() {
        assertThat(TABLE.keySet().stream().map(key -> key.split(" ", -1)[1]))
                .containsAll(Arrays.stream(MissedState.Action.values())
                        .map(MissedState.Action::verb)
                        .toList());
    }

    private static MissedCount after(String codes, MissedRule rule) {
        var count = MissedCount.NOTHING;
        for (var code : codes.chars().mapToObj(Character::toString).toList()) {
            var before = count;
            count = MissedState.Action.of(Attendance.of(code))
                    .flatMap(action -> before.after(action, rule))
                    .orElse(before);
        }
        return count;
    }

    /** National codes as they come in, and where the person stands then. */
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "5, NONE, 0",
        "3, FEW, 1",
        "33, TO_CONTACT, 2",
        "333, EXIT_DUE, 3",
        "3333, EXIT_DUE, 4",
        "353, FEW, 1",
        "363, FEW, 1",
        "373, FEW, 1",
        "323, FEW, 1",
        "343, TO_CONTACT, 2",
        "34443, TO_CONTACT, 2",
        "33433, EXIT_DUE, 4",
        "3335, NONE, 0",
        "3332, NONE, 0",
        "3337, NONE, 0",
        "3334, EXIT_DUE, 3"
    })
    void countsInARow(String codes, MissedState expected, int inARow) {
        assertThat(after(codes, USUAL)).isEqualTo(new MissedCount(expected, inARow));
    }

    /** Misses in a row, under the rule of an ICB. */
    @ParameterizedTest(name = "{0} missed where {1} ask for contact and {2} end support: {3}")
    @CsvSource({
        "1, 1, 2, TO_CONTACT",
        "2, 1, 2, EXIT_DUE",
        "2, 3, 5, FEW",
        "3, 3, 5, TO_CONTACT",
        "4, 3, 5, TO_CONTACT",
        "5, 3, 5, EXIT_DUE",
        "6, 3, 5, EXIT_DUE"
    })
    void goesByTheSettings(int missed, int contactAfter, int endAfter, MissedState expected) {
        assertThat(after("3".repeat(missed), new MissedRule(contactAfter, endAfter)))
                .isEqualTo(new MissedCount(expected, missed));
    }

    @Test
    void asksForContactFirstWhereTheRuleGotStricterMeanwhile() {
        var before = after("333", new MissedRule(4, 6));
        assertThat(before.after(MissedState.Action.MISS, USUAL)).contains(new MissedCount(MissedState.TO_CONTACT, 4));
    }

    @Test
    void asksForContactAgainWhereSomebodyMissesAnotherAfterIt() {
        var contacted = after("33", new MissedRule(2, 4))
                .after(MissedState.Action.CONTACT, new MissedRule(2, 4))
                .orElseThrow();
        assertThat(contacted.words()).isEqualTo("Missed 2 in a row, contact was tried");
        assertThat(contacted.after(MissedState.Action.MISS, new MissedRule(2, 4)))
                .contains(new MissedCount(MissedState.TO_CONTACT, 3));
    }
}
