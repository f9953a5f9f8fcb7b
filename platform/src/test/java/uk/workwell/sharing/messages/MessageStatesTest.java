package uk.workwell.sharing.messages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every state of a message against every verb, by its table. */
class MessageStatesTest {

    private static Map<String, String> table() {
        var table = new HashMap<String, String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("../docs/states/message.csv"))) {
            csv.forEach(row -> table.put(row.getField("state") + " " + row.getField("action"), row.getField("next")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    @Test
    void leadWhereTheTableSays() {
        var table = table();
        for (var state : MessageState.values()) {
            for (var action : MessageState.Action.values()) {
                assertThat(state.after(action).map(Enum::name))
                        .as(state + " " + action)
                        .isEqualTo(Optional.ofNullable(table.get(state + " " + action.verb())));
            }
        }
        assertThat(table).containsEntry(" write", "WITH_PERSON").containsEntry(" reply", "SAID");
    }
}
