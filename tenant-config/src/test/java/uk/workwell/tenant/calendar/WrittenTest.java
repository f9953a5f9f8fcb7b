package uk.workwell.tenant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    /** Four minutes past midnight in London, where summer time is an hour ahead. */
    private static final Instant LATE = Instant.parse("2026-09-08T23:04:00Z");

    @Test
    void aDayIsWrittenInWords() {
        assertThat(Written.longDay(DAY)).isEqualTo("Tuesday 8 September 2026");
        assertThat(Written.day(DAY)).isEqualTo("8 September 2026");
        assertThat(Written.near(DAY)).isEqualTo("8 September");
    }

    @Test
    void aMonthInATableHasThreeLetters() {
        assertThat(Written.shortDay(DAY)).isEqualTo("8 Sep 2026");
    }

    @Test
    void aMomentIsLondons() {
        assertThat(Written.stamp(LATE)).isEqualTo("9 Sep 2026, 00:04");
        assertThat(Written.time(LATE)).isEqualTo("00:04");
        assertThat(Written.longDay(LATE)).isEqualTo("Wednesday 9 September 2026");
    }

    @Nested
    class ATypedDate {

        @ParameterizedTest
        @CsvSource({"27, 3, 1985", "27, March, 1985", "27, mar, 1985", "' 27 ', 03, 1985"})
        void isReadFromThreeFields(String day, String month, String year) {
            assertThat(TypedDate.read(day, month, year)).contains(LocalDate.of(1985, 3, 27));
        }

        @ParameterizedTest
        @CsvSource({"31, 2, 1985", "27, 13, 1985", "27, 3, 85", "27, , 1985", "x, 3, 1985", "27 3 1985, 3, 1985"})
        void isNoneWhereThereIsNoSuchDay(String day, @Nullable String month, String year) {
            assertThat(TypedDate.read(day, month, year)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"27 3 1985", "27/03/1985", "27th March 1985", "27. 3. 1985", "27-mar-1985"})
        void isReadFromOne(String typed) {
            assertThat(TypedDate.read(typed)).isEqualTo(new TypedDate.Right(LocalDate.of(1985, 3, 27)));
        }

        @Test
        void thatNoCalendarHasIsSaidToBe() {
            assertThat(TypedDate.read("31 2 2026")).isInstanceOf(TypedDate.Impossible.class);
            assertThat(TypedDate.read("soon")).isInstanceOf(TypedDate.NotADate.class);
        }
    }
}
