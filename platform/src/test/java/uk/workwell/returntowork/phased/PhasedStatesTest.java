package uk.workwell.returntowork.phased;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a phased return against every verb, by the table that it was designed with. */
class PhasedStatesTest {

    private static final Map<String, String> TABLE = read();

    private static Map<String, String> read() {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../docs/states/phased-return.csv"))) {
            csv.forEach(row -> table.put(row.getField("state") + " " + row.getField("action"), row.getField("next")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    static Stream<Arguments> everyStateAndVerb() {
        return Arrays.stream(PhasedState.values())
                .flatMap(state -> Arrays.stream(PhasedAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndVerb")
    void leadsWhereTheTableSays(PhasedState state, PhasedAction action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(Optional.ofNullable(TABLE.get(state + " " + action.verb())));
    }

    @Test
    void theTableKnowsEveryVerb() {
        assertThat(TABLE.keySet().stream().map(key -> key.substring(key.indexOf(' ') + 1)))
                .containsAll(Arrays.stream(PhasedAction.values())
                        .map(PhasedAction::verb)
                        .toList());
    }

    @Test
    void onlyEverybodysNamesAgreeToIt() {
        assertThat(TABLE.entrySet().stream()
                        .filter(row -> row.getValue().equals("AGREED"))
                        .map(Map.Entry::getKey))
                .containsExactly("PROPOSED agree");
    }
}
