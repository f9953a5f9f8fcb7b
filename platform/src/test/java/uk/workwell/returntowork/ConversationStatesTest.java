package uk.workwell.returntowork;

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

/** Every state of a conversation against every verb, by the table that it was designed with. */
class ConversationStatesTest {

    private static final Map<String, String> TABLE = read();

    private static Map<String, String> read() {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../docs/states/conversation.csv"))) {
            csv.forEach(row -> table.put(row.getField("state") + " " + row.getField("action"), row.getField("next")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    static Stream<Arguments> everyStateAndVerb() {
        return Arrays.stream(ConversationState.values()).flatMap(state -> Arrays.stream(ConversationAction.values())
                .map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndVerb")
    void leadsWhereTheTableSays(ConversationState state, ConversationAction action) {
        assertThat(state.after(action).map(Enum::name))
                .isEqualTo(Optional.ofNullable(TABLE.get(state + " " + action.verb())));
    }

    @Test
    void theTableKnowsEveryVerb() {
        assertThat(TABLE.keySet().stream().map(key -> key.substring(key.indexOf(' ') + 1)))
                .containsAll(Arrays.stream(ConversationAction.values())
                        .map(ConversationAction::verb)
                        .toList());
    }

    /** What an employer or a coach asks for gets nowhere but by the person's own yes. */
    @Test
    void onlyThePersonLeadsOutOfWaiting() {
        assertThat(TABLE.entrySet().stream()
                        .filter(row -> row.getKey().startsWith("PROPOSED ")
                                && row.getValue().equals("AGENDA"))
                        .map(Map.Entry::getKey))
                .containsExactly("PROPOSED accept");
    }
}
