package uk.workwell.referral.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.Changed;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.ReadySettings;
import uk.workwell.tenant.settings.Refusal;
import uk.workwell.tenant.settings.Settings;

class EligibilityTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);

    /**
     * {@code people.csv}, written by hand: area, locality and exclusions that it names beside its own; born; ties (resident, GP,
     * Jobcentre as y n ?); work; since when away (first day off or last day worked); health; said (right to work, evidence of it,
     * complex needs, other programme, sharing); supported already; the outcome; the failed reasons. Received on 22 November 2026.
     */
    static Stream<NamedCsvRecord> people() throws IOException {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src", "test", "resources", "referral", "people.csv"))) {
            return csv.stream().toList().stream();
        }
    }

    @Test
    void theTableIsLongEnoughToMeanSomething() throws IOException {
        assertThat(people()).hasSizeGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource("people")
    void theRulesSayWhatWeWorkedOutByHand(NamedCsvRecord person) {
        var where = person.getField("area").split("[+]", -1);
        var area = where[0].split("/", -1);
        var settings = excluding(ReadySettings.of(area[0]), List.of(where).subList(1, where.length));

        var receipt = Eligibility.assess(circumstances(person, area.length > 1 ? area[1] : null), settings);

        assertThat(receipt.outcome()).hasToString(person.getField("outcome"));
        assertThat(receipt.fails().stream()
                        .map(Line::reason)
                        .map(String::valueOf)
                        .collect(joining(" ")))
                .isEqualTo(person.getField("fails"));
        assertThat(receipt.lines()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(line -> {
            assertThat(line.input()).isNotBlank();
            assertThat(line.needs()).isNotBlank();
            assertThat(line.whatWouldChange() == null).isEqualTo(line.verdict() == Verdict.PASS);
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void theSameComesOutHoweverFullTheCoachesAre(NamedCsvRecord person) {
        var area = person.getField("area").split("[+/]", -1);
        var settings = ReadySettings.of(area[0]);
        var somebody = circumstances(person, null);

        var empty = Eligibility.assess(somebody.found(somebody.supportedAlready(), new Room(0, 80)), settings);
        var full = Eligibility.assess(somebody.found(somebody.supportedAlready(), new Room(95, 80)), settings);

        assertThat(full.outcome()).isEqualTo(empty.outcome());
        assertThat(full.fails()).isEqualTo(empty.fails());
        assertThat(full.lines().getLast().input()).contains("95 of 80").contains("makes nobody ineligible");
    }

    private static Circumstances circumstances(NamedCsvRecord person, @Nullable String locality) {
        var work = person.getField("work").equals("-") ? null : Cohort.valueOf(person.getField("work"));
        var since = day(person.getField("since"));
        var ties = person.getField("ties");
        var said = person.getField("said");
        return new Circumstances(
                        day(person.getField("born")),
                        new Ties(answer(ties.charAt(0)), answer(ties.charAt(1)), answer(ties.charAt(2))),
                        locality,
                        work,
                        work == Cohort.OFF_SICK ? since : null,
                        work == Cohort.OUT_OF_WORK ? since : null,
                        answer(person.getField("health").charAt(0)),
                        RECEIVED)
                .saying(new Said(
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        answer(said.charAt(0)),
                        answer(said.charAt(1)),
                        answer(said.charAt(2)),
                        answer(said.charAt(3)),
                        answer(said.charAt(4))))
                .found(answer(person.getField("supported").charAt(0)), null);
    }

    private static Settings excluding(Settings settings, List<String> named) {
        var refusals = settings.refusals().stream()
                .map(refusal -> named.contains(refusal.reason().name())
                        ? new Refusal(refusal.reason(), true, refusal.words(), refusal.redirect(), refusal.source())
                        : refusal)
                .toList();
        return Changed.with(settings, "refusals", refusals);
    }

    @Nested
    class AReceipt {

        @Test
        void namesItsSettingsAndItsDay() {
            var receipt = Eligibility.assess(
                    aged(LocalDate.of(2010, 5, 3), "lancaster"),
                    ReadySettings.of("QE1").asVersion(7));
            assertThat(receipt.settingsVersion()).isEqualTo(7);
            assertThat(receipt.locality()).isEqualTo("lancaster");
            assertThat(receipt.on()).isEqualTo(RECEIVED);
        }

        @Test
        void saysWhatWouldChangeIt() {
            var receipt = Eligibility.assess(aged(LocalDate.of(2010, 5, 3), "lancaster"), ReadySettings.of("QE1"));
            assertThat(receipt.fails()).singleElement().satisfies(line -> {
                assertThat(line.rule()).isEqualTo("oldEnough");
                assertThat(line.input()).isEqualTo("16 years old on 22 November 2026");
                assertThat(line.needs()).isEqualTo("18 or older on the day of receipt");
                assertThat(line.whatWouldChange()).isEqualTo("Turns 18 on 3 May 2028");
            });
        }

        @Test
        void countsABirthdayOfTheTwentyNinthOfFebruaryFromTheFirstOfMarch() {
            var receipt = Eligibility.assess(aged(LocalDate.of(2012, 2, 29), "lancaster"), ReadySettings.of("QE1"));
            assertThat(receipt.fails().getFirst().whatWouldChange()).isEqualTo("Turns 18 on 1 March 2030");
        }

        @Test
        void keepsTheDateOfBirthToItself() {
            var receipt = Eligibility.assess(aged(LocalDate.of(1990, 5, 3), null), ReadySettings.of("QE1"));
            assertThat(receipt.toString()).doesNotContain("1990");
        }

        @Test
        void measuresOnTheDayOfReceiptHoweverLateSomebodyLooks() {
            var lastDay = new Circumstances(
                    LocalDate.of(1990, 1, 1),
                    Ties.livesHere(),
                    null,
                    Cohort.OUT_OF_WORK,
                    null,
                    RECEIVED.minusWeeks(26),
                    Answer.YES,
                    RECEIVED);
            assertThat(Eligibility.assess(lastDay, ReadySettings.of("QE1")).outcome())
                    .isEqualTo(Receipt.Outcome.ELIGIBLE);
        }

        private static Circumstances aged(LocalDate born, @Nullable String locality) {
            return new Circumstances(
                    born, Ties.livesHere(), locality, Cohort.IN_WORK, null, null, Answer.YES, RECEIVED);
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    private static Answer answer(char cell) {
        return switch (cell) {
            case 'y' -> Answer.YES;
            case 'n' -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }
}
