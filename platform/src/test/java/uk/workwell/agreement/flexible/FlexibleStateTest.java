package uk.workwell.agreement.flexible;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.workwell.agreement.Party;

/** Every state with every action by every side: what {@code docs/states/flexible-working.csv} says, and nothing else. */
class FlexibleStateTest {

    private static final Map<FlexibleState, String> OFFERED = Map.of(
            FlexibleState.MADE, "offeredAtOnce",
            FlexibleState.CONSULTED, "offeredAfterTalking",
            FlexibleState.APPEALED, "offeredOnAppeal");

    private static List<NamedCsvRecord> rows() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "docs", "states", "flexible-working.csv"))) {
            return csv.stream().toList();
        }
    }

    @Test
    void allowsWhatTheTableSaysAndNothingElse() throws IOException {
        var rows = rows();
        for (var offered : OFFERED.keySet()) {
            var table = new TreeSet<String>();
            for (var row : rows) {
                boolean elsewhere = row.getField("guard").contains("offered")
                        && !row.getField("guard").contains(String.valueOf(OFFERED.get(offered)));
                if (row.getField("state").isEmpty() || elsewhere) continue;
                for (var actor : row.getField("actor").split("\\|", -1)) {
                    table.add(row.getField("state") + " " + row.getField("action") + " " + actor + " "
                            + row.getField("next"));
                }
            }
            assertThat(inCode(offered)).as(offered.name()).containsExactlyElementsOf(table);
        }
    }

    private static SortedSet<String> inCode(FlexibleState offered) {
        var code = new TreeSet<String>();
        for (var state : FlexibleState.values()) {
            for (var action : FlexibleAction.values()) {
                for (var party : Party.values()) {
                    if (state.allows(action, party, offered)) {
                        code.add(state + " " + action.verb() + " "
                                + party.name().toLowerCase(Locale.ROOT) + " "
                                + state.after(action, offered).orElseThrow());
                    }
                }
            }
        }
        return code;
    }

    @Test
    void knowsEveryVerbOfTheTable() throws IOException {
        assertThat(rows().stream().map(row -> row.getField("action")).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FlexibleAction.values())
                        .map(FlexibleAction::verb)
                        .toList());
    }

    @Test
    void letsNobodyBeRefusedOnTheFirstDecisionBeforeTheyWereConsulted() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.getField("action").equals("refuse"))
                .extracting(row -> row.getField("state"))
                .containsExactlyInAnyOrder("CONSULTED", "APPEALED");
    }

    @Nested
    class TheLaw {

        private final FlexibleWorkingLaw law = new FlexibleWorkingLaw();

        @Test
        void givesEachDayWhatHeldOnIt() {
            var before = law.on(LocalDate.of(2024, 4, 5));
            var after = law.on(LocalDate.of(2024, 4, 6));
            assertThat(before.serviceWeeks()).isEqualTo(26);
            assertThat(after.serviceWeeks()).isZero();
            assertThat(before.requestsInTwelveMonths()).isEqualTo(1);
            assertThat(after.requestsInTwelveMonths()).isEqualTo(2);
            assertThat(before.decisionMonths()).isEqualTo(3);
            assertThat(after.decisionMonths()).isEqualTo(2);
            assertThat(before.consultFirst()).isFalse();
            assertThat(after.consultFirst()).isTrue();
            assertThat(after.grounds()).containsExactly(Ground.values());
            assertThat(after.claimCapWeeksPay()).isEqualTo(8);
        }

        @Test
        void wantsARefusalExplainedOnlyFrom2027OnAndSaysThatTheDayIsNotFixed() {
            assertThat(law.on(LocalDate.of(2026, 12, 31)).explained()).isFalse();
            assertThat(law.on(LocalDate.of(2027, 1, 1)).explained()).isTrue();
            assertThat(law.facts())
                    .filteredOn(fact -> !fact.fixed())
                    .extracting(FlexibleWorkingLaw.Fact::name)
                    .containsExactly("REASONABLE_AND_EXPLAINED");
        }

        @Test
        void namesASourceForEveryFact() {
            assertThat(law.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.source())
                    .containsPattern("(19|20)\\d\\d"));
        }

        @Test
        void endsTwoMonthsOnTheDayBeforeTheSameDateOrOnTheLastOfAShortMonth() {
            var now = law.on(LocalDate.of(2026, 11, 25));
            assertThat(now.lastDay(LocalDate.of(2026, 11, 25))).isEqualTo(LocalDate.of(2027, 1, 24));
            assertThat(now.lastDay(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
            assertThat(now.lastDay(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2027, 4, 30));
            assertThat(now.lastDay(LocalDate.of(2027, 12, 29))).isEqualTo(LocalDate.of(2028, 2, 28));
        }
    }
}
