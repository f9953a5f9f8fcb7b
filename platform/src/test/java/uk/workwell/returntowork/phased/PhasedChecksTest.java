package uk.workwell.returntowork.phased;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.casework.fitnote.Profession;
import uk.workwell.returntowork.phased.Check.Kind;
import uk.workwell.returntowork.phased.Check.Level;
import uk.workwell.tenant.calendar.WorkingDays;

/** Plans on paper, and what is said about them. The contract is 37.5 hours from Monday to Friday; 7 December 2026 is a Monday. */
class PhasedChecksTest {

    static final LocalDate FIRST = LocalDate.of(2026, 12, 7);
    static final WeekHours CONTRACT = WeekHours.of(450, 450, 450, 450, 450);

    private LocalDate first = FIRST;
    private @Nullable LocalDate review;
    private @Nullable Integer limit;
    private @Nullable LocalDate supportEnds;
    private final List<FitNoteContent> notes = new ArrayList<>();
    private LocalTime starts = LocalTime.of(9, 0);

    /** @param weeks each the hours of its days, from Monday on: "4 0 4 0 4" */
    private PhasedContent plan(String... weeks) {
        return new PhasedContent(
                first, CONTRACT, Arrays.stream(weeks).map(this::week).toList(), review, limit, "");
    }

    private PhasedWeek week(String days) {
        var minutes = Stream.of(days.trim().split(" +"))
                .mapToInt(hours -> Hours.typed(hours).orElseThrow().minutes())
                .toArray();
        return new PhasedWeek(WeekHours.of(minutes), starts, "", Place.WORKPLACE, PayBasis.FULL);
    }

    private List<Check> checks(String... weeks) {
        return PhasedChecks.of(
                plan(weeks), new Around(new WorkingDays()::isBankHoliday, notes, new Hours(480), 12, supportEnds));
    }

    private Check check(Kind kind, String... weeks) {
        return checks(weeks).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private boolean said(Kind kind, String... weeks) {
        return checks(weeks).stream().anyMatch(one -> one.kind() == kind);
    }

    @Nested
    class AStep {

        @ParameterizedTest(name = "from {0} to {1}: {2}")
        @CsvSource({"4, 8, FINE", "8, 16, FINE", "8, 16.5, LOOK", "18, 30, LOOK", "30, 8, FINE"})
        void isSteepAboveWhatIsUsual(String before, String after, Level level) {
            var one = check(Kind.STEEP, spread(before), spread(after));
            assertThat(one.level()).isEqualTo(level);
            assertThat(one.weeks()).isEqualTo(level == Level.LOOK ? Set.of(1) : Set.of());
        }

        /** Friday 25 and Monday 28 December, and Friday 1 January. */
        @Test
        void isCountedFromTheLastWholeWeekAfterBankHolidays() {
            first = LocalDate.of(2026, 12, 14);
            assertThat(check(Kind.STEEP, "5 5 5 5 5", "5 5 5 5 0", "0 5 5 5 0", "6 6 6 6 6")
                            .level())
                    .isEqualTo(Level.FINE);
            assertThat(check(Kind.STEEP, "5 5 5 5 5", "5 5 5 5 0", "0 5 5 5 0", "7 7 7 7 7")
                            .weeks())
                    .containsExactly(3);
        }

        @Test
        void isToldWithItsNumbers() {
            var one = check(Kind.STEEP, "4 0 4", "6 6 6 0 0", "6 6 6 6 6");
            assertThat(one.head()).isEqualTo("Week 2 is a steep step");
            assertThat(one.words()).isEqualTo("From 8 to 18 hours. At most 8 more a week is usual");
            assertThat(one.weeks()).containsExactlyInAnyOrder(1, 2);
        }

        private String spread(String hours) {
            int minutes = Hours.typed(hours).orElseThrow().minutes() / 5;
            var one = "%d:%02d".formatted(minutes / 60, minutes % 60);
            return String.join(" ", List.of(one, one, one, one, one));
        }
    }

    @Nested
    class Rest {

        @ParameterizedTest(name = "{0} hours from 09:00: {1}")
        @CsvSource({"13, FINE", "13.25, STOP"})
        void isElevenHoursBetweenTwoDays(String hours, Level level) {
            assertThat(check(Kind.DAILY_REST, hours + " " + hours).level()).isEqualTo(level);
        }

        @Test
        void isCountedFromSundayToMonday() {
            starts = LocalTime.of(6, 0);
            var late = new PhasedWeek(
                    WeekHours.of(0, 0, 0, 0, 0, 0, 480), LocalTime.of(14, 0), "", Place.WORKPLACE, PayBasis.FULL);
            var plan = new PhasedContent(FIRST, CONTRACT, List.of(late, week("4")), null, null, "");
            assertThat(RestRules.of(plan))
                    .filteredOn(one -> one.kind() == Kind.DAILY_REST)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.level()).isEqualTo(Level.STOP);
                        assertThat(one.words()).startsWith("8 hours of rest");
                        assertThat(one.weeks()).containsExactlyInAnyOrder(0, 1);
                    });
        }

        @Test
        void isNightWorkToo() {
            starts = LocalTime.of(22, 0);
            assertThat(check(Kind.DAILY_REST, "8 8 8").level()).isEqualTo(Level.FINE);
        }

        @Test
        void isAWholeDayInAWeek() {
            assertThat(said(Kind.WEEKLY_REST, "2 2 2 2 2 2 2")).isTrue();
            assertThat(said(Kind.WEEKLY_REST, "2 2 2 2 2 2 0")).isFalse();
        }

        @ParameterizedTest(name = "{0} a day on six days: {1}")
        @CsvSource({"8, false", "8.25, true"})
        void isAWeekOf48HoursAtMost(String hours, boolean said) {
            assertThat(said(Kind.LONG_WEEK, String.join(" ", java.util.Collections.nCopies(6, hours))))
                    .isEqualTo(said);
        }
    }

    @Nested
    class AFitNote {

        private FitNoteContent note(String from, String to, Fitness fitness, Advice... boxes) {
            return new FitNoteContent(
                    LocalDate.parse(from),
                    fitness,
                    "",
                    Set.of(boxes),
                    "",
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    true,
                    "Dr A. Hollybush",
                    Profession.DOCTOR,
                    "",
                    false,
                    false,
                    null);
        }

        @Test
        void thatIsNotThereIsNotTalkedAbout() {
            assertThat(said(Kind.FIT_NOTE, "4")).isFalse();
        }

        @Test
        void coversThePlan() {
            notes.add(note("2026-12-07", "2026-12-20", Fitness.MAY_BE_FIT, Advice.PHASED_RETURN));
            assertThat(check(Kind.FIT_NOTE, "4", "4").level()).isEqualTo(Level.FINE);
        }

        @Test
        void endsBeforeThePlanDoes() {
            notes.add(note("2026-12-07", "2026-12-13", Fitness.MAY_BE_FIT, Advice.PHASED_RETURN));
            var one = check(Kind.FIT_NOTE, "4", "4", "4");
            assertThat(one.head()).isEqualTo("Weeks 2 and 3 are beyond the fit note");
            assertThat(one.words()).contains("13 December 2026");
        }

        @Test
        void saysNotFitForPartOfIt() {
            notes.add(note("2026-12-14", "2026-12-31", Fitness.NOT_FIT));
            assertThat(check(Kind.FIT_NOTE, "4", "4").weeks()).containsExactly(1);
        }

        @Test
        void isNoEmployersBusiness() {
            assertThat(Kind.FIT_NOTE.crosses()).isFalse();
            assertThat(Kind.SUPPORT_ENDS.crosses()).isFalse();
            assertThat(Kind.STEEP.crosses()).isTrue();
        }
    }

    @Test
    void aWeekLongerThanTheContractIsLookedAt() {
        assertThat(check(Kind.CONTRACT, "7.5 7.5 7.5 7.5 8").words()).isEqualTo("The contract is 37.5 hours a week");
        assertThat(said(Kind.CONTRACT, "7.5 7.5 7.5 7.5 7.5")).isFalse();
    }

    @Test
    void theEmployersLimitCounts() {
        limit = 2;
        assertThat(check(Kind.EMPLOYER_LIMIT, "4", "4").level()).isEqualTo(Level.FINE);
        assertThat(check(Kind.EMPLOYER_LIMIT, "4", "4", "4").weeks()).containsExactly(2);
    }

    @Test
    void withoutALimitMoreThanTwelveWeeksIsLong() {
        var thirteen = java.util.Collections.nCopies(13, "4").toArray(String[]::new);
        assertThat(check(Kind.EMPLOYER_LIMIT, thirteen).head()).isEqualTo("A long return");
        assertThat(said(
                        Kind.EMPLOYER_LIMIT,
                        java.util.Collections.nCopies(12, "4").toArray(String[]::new)))
                .isFalse();
    }

    @Test
    void workOnABankHolidayIsLookedAt() {
        first = LocalDate.of(2026, 12, 21);
        assertThat(check(Kind.BANK_HOLIDAY, "4 4 4 4 4", "4 4").words())
                .isEqualTo("Friday 25 December, Monday 28 December");
        assertThat(said(Kind.BANK_HOLIDAY, "4 4 4 4 0", "0 4")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-12-13, LOOK", "2026-12-14, FINE", "2027-01-03, FINE", "2027-01-04, LOOK"})
    void theReviewIsInTime(LocalDate on, Level level) {
        review = on;
        assertThat(check(Kind.REVIEW, "4", "4").level()).isEqualTo(level);
    }

    @Test
    void theEndOfSupportIsTold() {
        supportEnds = LocalDate.of(2026, 12, 20);
        assertThat(said(Kind.SUPPORT_ENDS, "4", "4")).isFalse();
        assertThat(check(Kind.SUPPORT_ENDS, "4", "4", "4").weeks()).containsExactly(2);
    }

    @Test
    void theMostSeriousComesFirst() {
        assertThat(checks("13.5 13.5", "6 6 6 6 6 6"))
                .extracting(Check::level)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void everyWayBackKeepsToTheLawAndToTheContract(Ramp ramp) {
        var weeks = ramp.weeks(CONTRACT, FIRST, new WorkingDays()::isBankHoliday);
        var plan = new PhasedContent(FIRST, CONTRACT, weeks, null, null, "");
        var found = PhasedChecks.of(
                plan, new Around(new WorkingDays()::isBankHoliday, List.of(), new Hours(480), 12, null));
        assertThat(found)
                .noneMatch(check -> check.level() == Level.STOP
                        || check.kind() == Kind.CONTRACT
                        || check.kind() == Kind.BANK_HOLIDAY);
        assertThat(weeks.getFirst().hours().total().minutes()).isPositive().isLessThan(37 * 60);
    }

    @Test
    void aRampOfSixWeeksRisesInHalfHours() {
        var weeks = Ramp.WEEKS_6.weeks(CONTRACT, LocalDate.of(2027, 2, 1), day -> false);
        assertThat(weeks.stream().map(week -> week.hours().total().words()))
                .containsExactly("15", "20", "25", "27.5", "32.5", "37.5");
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource({"7.5, 450", "7:30, 450", "'7,5', 450", "'', 0", "–, 0", "7.25, 435", "x,", "-4,", "7:60,"})
    void hoursAreWhatPeopleType(String typed, @Nullable Integer minutes) {
        assertThat(Hours.typed(typed).map(Hours::minutes).orElse(null)).isEqualTo(minutes);
    }
}
