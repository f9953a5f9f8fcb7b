package uk.workwell.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.casework.Attendance;

/** Every count of missed appointments against everything that can happen, by the table that it was designed with. */
class MissedStatesTest {

    private static final Map<String, String> TABLE = read();

    private static Map<String, String> read() {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../docs/states/missed.csv"))) {
            csv.forEach(row -> table.put(row.getField("state") + " " + row.getField("action"), row.getField("next")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return table;
    }

    static Stream<Arguments> everyStateAndAction() {
        return Arrays.stream(MissedState.values()).flatMap(state -> Arrays.stream(MissedState.Action.values())
                .map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndAction")
    void leadsWhereTheTableSays(MissedState state, MissedState.Action action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(Optional.ofNullable(TABLE.get(state + " " + action.verb())));
    }

    @Test
    void theTableKnowsEveryAction() {
        assertThat(TABLE.keySet().stream().map(key -> key.substring(key.indexOf(' ') + 1)))
                .containsAll(Arrays.stream(MissedState.Action.values())
                        .map(MissedState.Action::verb)
                        .toList());
    }

    /** National codes as they come in, and where the person stands then. */
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "5, NONE",
        "3, ONCE",
        "33, TO_CONTACT",
        "333, EXIT_DUE",
        "3333, EXIT_DUE",
        "353, ONCE",
        "363, ONCE",
        "373, ONCE",
        "323, ONCE",
        "343, TO_CONTACT",
        "34443, TO_CONTACT",
        "33433, EXIT_DUE",
        "3335, NONE",
        "3332, NONE",
        "3337, NONE",
        "3334, EXIT_DUE"
    })
    void countsInARow(String codes, MissedState expected) {
        var state = MissedState.NONE;
        for (var code : codes.chars().mapToObj(Character::toString).toList()) {
            var before = state;
            state = MissedState.Action.of(Attendance.of(code))
                    .flatMap(before::after)
                    .orElse(before);
        }
        assertThat(state).isEqualTo(expected);
    }
}
