package uk.workwell.referral.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.tenant.settings.Cohort;
import uk.workwell.tenant.settings.ReadySettings;

class EligibilityTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);

    /**
     * Written by hand: area and locality, born, ties (resident, GP, Jobcentre as y n ?), work, since when away (first day off or last
     * day worked), health, the outcome, the failed reasons. Received on 22 November 2026.
     */
    private static final String PEOPLE = """
            QE1           | 1990-01-01 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QE1           | 2010-11-22 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QE1           | 2010-11-23 | y?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AGE
            QE1/lancaster | 2010-11-22 | y?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AGE
            QE1/lancaster | 2008-11-22 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QE1/lancaster | 2008-11-23 | y?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AGE
            QE1/nowhere   | 2010-11-22 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QE1           | -          | y?? | IN_WORK     | -          | y | UNKNOWN      |
            QE1           | 2027-01-01 | y?? | IN_WORK     | -          | y | UNKNOWN      |
            QE1           | 1900-01-01 | y?? | IN_WORK     | -          | y | UNKNOWN      |
            QE1           | 1930-01-01 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QE1           | 1990-01-01 | n?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AREA
            QE1           | 1990-01-01 | ny? | IN_WORK     | -          | y | NOT_ELIGIBLE | AREA
            QE1           | 1990-01-01 | nyy | IN_WORK     | -          | y | NOT_ELIGIBLE | AREA
            QE1           | 1990-01-01 | ??? | IN_WORK     | -          | y | UNKNOWN      |
            QE1           | 1990-01-01 | ?y? | IN_WORK     | -          | y | UNKNOWN      |
            QOP           | 1990-01-01 | n?? | IN_WORK     | -          | y | UNKNOWN      |
            QOP           | 1990-01-01 | ny? | IN_WORK     | -          | y | ELIGIBLE     |
            QOP           | 1990-01-01 | nny | IN_WORK     | -          | y | ELIGIBLE     |
            QOP           | 1990-01-01 | nnn | IN_WORK     | -          | y | NOT_ELIGIBLE | AREA
            QOP           | 1990-01-01 | nn? | IN_WORK     | -          | y | UNKNOWN      |
            QOP           | 1990-01-01 | ??y | IN_WORK     | -          | y | ELIGIBLE     |
            Z9B2Z/north-central-london | 1990-01-01 | ny? | IN_WORK | -   | y | ELIGIBLE     |
            Z9B2Z/north-central-london | 1990-01-01 | nny | IN_WORK | -   | y | NOT_ELIGIBLE | AREA
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | 2026-11-21 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | 2026-05-24 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | 2026-05-23 | y | NOT_ELIGIBLE | OUT_OF_WORK_TOO_LONG
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | 2020-01-01 | y | NOT_ELIGIBLE | OUT_OF_WORK_TOO_LONG
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | -          | y | UNKNOWN      |
            QE1           | 1990-01-01 | y?? | OUT_OF_WORK | 2026-12-31 | y | ELIGIBLE     |
            QE1/lancaster | 1990-01-01 | y?? | OUT_OF_WORK | 2026-05-23 | y | NOT_ELIGIBLE | OUT_OF_WORK_TOO_LONG
            QOP           | 1990-01-01 | y?? | OUT_OF_WORK | 2020-01-01 | y | ELIGIBLE     |
            QOP           | 1990-01-01 | y?? | OUT_OF_WORK | -          | y | ELIGIBLE     |
            QHL           | 1990-01-01 | y?? | OUT_OF_WORK | 2015-01-01 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | OFF_SICK    | 2026-11-20 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | OFF_SICK    | 2024-01-01 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | OFF_SICK    | -          | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | -           | -          | y | UNKNOWN      |
            QF7           | 1990-01-01 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QF7           | 1990-01-01 | y?? | OFF_SICK    | 2026-10-01 | y | ELIGIBLE     |
            QF7           | 1990-01-01 | y?? | OUT_OF_WORK | 2026-11-01 | y | NOT_ELIGIBLE | NOT_IN_COHORT
            QF7           | 1990-01-01 | y?? | OUT_OF_WORK | -          | y | NOT_ELIGIBLE | NOT_IN_COHORT
            QF7           | 1990-01-01 | y?? | -           | -          | y | UNKNOWN      |
            QUA           | 1990-01-01 | y?? | OUT_OF_WORK | 2025-11-01 | y | ELIGIBLE     |
            QE1           | 1990-01-01 | y?? | IN_WORK     | -          | n | NOT_ELIGIBLE | NO_HEALTH_LINK
            QE1           | 1990-01-01 | y?? | IN_WORK     | -          | ? | UNKNOWN      |
            QOP           | 1990-01-01 | y?? | OFF_SICK    | 2026-09-01 | ? | UNKNOWN      |
            QOP           | 1990-01-01 | y?? | OUT_OF_WORK | -          | n | NOT_ELIGIBLE | NO_HEALTH_LINK
            QE1           | 2012-01-01 | n?? | IN_WORK     | -          | n | NOT_ELIGIBLE | AGE AREA NO_HEALTH_LINK
            QE1           | 2012-01-01 | ??? | -           | -          | ? | NOT_ELIGIBLE | AGE
            QE1           | -          | n?? | -           | -          | ? | NOT_ELIGIBLE | AREA
            QE1           | -          | ??? | -           | -          | ? | UNKNOWN      |
            QE1           | 1990-01-01 | ??? | OUT_OF_WORK | 2026-01-01 | ? | NOT_ELIGIBLE | OUT_OF_WORK_TOO_LONG
            QF7           | 2015-01-01 | nnn | OUT_OF_WORK | 2020-01-01 | n | NOT_ELIGIBLE | AGE AREA NOT_IN_COHORT NO_HEALTH_LINK
            QE1           | 2015-01-01 | nnn | OUT_OF_WORK | 2020-01-01 | n | NOT_ELIGIBLE | AGE AREA OUT_OF_WORK_TOO_LONG NO_HEALTH_LINK
            QWU           | 2010-11-22 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QGH           | 2010-11-23 | y?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AGE
            QK1           | 1990-01-01 | ny? | OFF_SICK    | 2026-11-01 | y | ELIGIBLE     |
            QUY           | 1990-01-01 | nny | OFF_SICK    | 2026-11-01 | y | NOT_ELIGIBLE | AREA
            QT6           | 1990-01-01 | nn? | OFF_SICK    | 2026-11-01 | y | NOT_ELIGIBLE | AREA
            S1Y5D         | 1990-01-01 | y?? | OUT_OF_WORK | 2010-01-01 | y | ELIGIBLE     |
            S9B9J         | 1990-01-01 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            S0E4D         | 2009-06-01 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            QRL           | 2011-06-01 | y?? | IN_WORK     | -          | y | NOT_ELIGIBLE | AGE
            Z9B2Z/north-west-london | 1990-01-01 | n?? | IN_WORK | -      | y | UNKNOWN      |
            QE1           | 2008-02-29 | y?? | IN_WORK     | -          | y | ELIGIBLE     |
            """;

    static Stream<String> people() {
        return PEOPLE.lines();
    }

    @Test
    void theTableIsLongEnoughToMeanSomething() {
        assertThat(people()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("people")
    void theRulesSayWhatWeWorkedOutByHand(String person) {
        var cells = Arrays.stream(person.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        var where = cells[0].split("/", -1);
        var work = cells[3].equals("-") ? null : Cohort.valueOf(cells[3]);
        var since = day(cells[4]);
        var circumstances = new Circumstances(
                day(cells[1]),
                new Ties(answer(cells[2].charAt(0)), answer(cells[2].charAt(1)), answer(cells[2].charAt(2))),
                where.length > 1 ? where[1] : null,
                work,
                work == Cohort.OFF_SICK ? since : null,
                work == Cohort.OUT_OF_WORK ? since : null,
                answer(cells[5].charAt(0)),
                RECEIVED);

        var receipt = Eligibility.assess(circumstances, ReadySettings.of(where[0]));

        assertThat(receipt.outcome()).hasToString(cells[6]);
        assertThat(receipt.fails().stream().map(line -> line.reason().name()).collect(joining(" ")))
                .isEqualTo(cells[7]);
        assertThat(receipt.lines()).hasSize(5).allSatisfy(line -> {
            assertThat(line.input()).isNotBlank();
            assertThat(line.needs()).isNotBlank();
            assertThat(line.whatWouldChange() == null).isEqualTo(line.verdict() == Verdict.PASS);
        });
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
