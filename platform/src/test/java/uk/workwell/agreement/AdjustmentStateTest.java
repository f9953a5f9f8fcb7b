package uk.workwell.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.workwell.casework.assessment.BarrierCode;

/** Every state with every action by every side: what {@code docs/states/adjustment.csv} says, and nothing else. */
class AdjustmentStateTest {

    private static List<NamedCsvRecord> rows() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "states", "adjustment.csv"))) {
            return csv.stream().toList();
        }
    }

    @Test
    void allowsWhatTheTableSaysAndNothingElse() throws IOException {
        var table = new TreeSet<String>();
        for (var row : rows()) {
            if (row.getField("state").isEmpty()) continue;
            for (var actor : row.getField("actor").split("\\|", -1)) {
                table.add(row.getField("state") + " " + row.getField("action") + " " + actor + " "
                        + row.getField("next"));
            }
        }
        var code = new TreeSet<String>();
        for (var state : AdjustmentState.values()) {
            for (var action : AdjustmentAction.values()) {
                for (var party : Party.values()) {
                    if (state.allows(action, party)) {
                        code.add(state + " " + action.verb() + " "
                                + party.name().toLowerCase(Locale.ROOT) + " "
                                + state.after(action).orElseThrow());
                    }
                }
            }
        }
        assertThat(code).containsExactlyElementsOf(table);
    }

    @Test
    void knowsEveryVerbOfTheTable() throws IOException {
        assertThat(rows().stream().map(row -> row.getField("action")).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AdjustmentAction.values())
                        .map(AdjustmentAction::verb)
                        .toList());
    }

    @Test
    void letsOnlyThePersonAcceptWhatAnEmployerOffers() {
        for (var action : List.of(AdjustmentAction.ACCEPT, AdjustmentAction.ACCEPT_TRIAL, AdjustmentAction.SIGN)) {
            assertThat(Arrays.stream(Party.values()).filter(action::isFor))
                    .as(action.verb())
                    .containsExactly(Party.PERSON);
        }
    }

    @Test
    void hasACatalogueWhoseIdeasAreAboutBarriersThatExist() {
        var codes = Arrays.stream(BarrierCode.values()).map(Enum::name).toList();
        assertThat(Catalogue.common()).hasSize(58).allSatisfy(kind -> {
            assertThat(codes).as(kind.code()).containsAll(kind.helpsWith());
            assertThat(kind.words()).isNotBlank();
        });
        assertThat(Catalogue.ideas(Catalogue.common(), List.of("SLEEP", "MEDICATION"), 5))
                .extracting(Kind::code)
                .startsWith("STAGGERED_START", "FIXED_SHIFT", "NO_NIGHTS");
    }
}
