package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.workwell.casework.SupportClock.Figure;
import uk.workwell.casework.SupportClock.Mark;
import uk.workwell.casework.SupportClock.Pause;

/** The support clock against cases that were worked out day by day, with a calendar and without the clock's own code. */
class WorkedClocksTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/casework/support-clock.csv", delimiter = ';', numLinesToSkip = 1)
    void isRight(
            String name,
            LocalDate start,
            int weeks,
            int extension,
            @Nullable String pauses,
            LocalDate today,
            int day,
            int left,
            LocalDate ends,
            @Nullable Mark passed) {
        var clock = SupportClock.running(start, weeks).extendedBy(extension).pausedFor(pauses(pauses));
        assertThat(clock.day(today)).as("day").isEqualTo(day);
        assertThat(clock.left(today)).as("left").isEqualTo(left);
        assertThat(clock.endsOn()).as("ends").isEqualTo(ends);
        assertThat(clock.passed(today)).as("passed").isEqualTo(Optional.ofNullable(passed));
    }

    @Test
    void theSumAddsUp() {
        var clock = SupportClock.running(LocalDate.of(2026, 9, 7), 12)
                .extendedBy(1)
                .pausedFor(List.of(new Pause(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 19), true)));
        assertThat(clock.sum("in work"))
                .containsExactly(
                        new Figure("7 Sep 2026", "start"),
                        new Figure("84 days", "12 weeks, in work"),
                        new Figure("7 days", "extended"),
                        new Figure("14 days", "paused"),
                        new Figure("21 Dec 2026", "ends"));
    }

    @Test
    void saysWhatAPauseDoesWhileItLasts() {
        var from = LocalDate.of(2026, 10, 5);
        var clock = SupportClock.running(LocalDate.of(2026, 9, 7), 12);
        assertThat(clock.pausedFor(List.of(new Pause(from, from.plusDays(14), true)))
                        .words(from.plusDays(3)))
                .isEqualTo(
                        "Paused from 5 October 2026 until 19 October 2026. No day is used meanwhile, and the end moves"
                                + " by as many days. Day 28 of 84; support is to end on 14 December 2026.");
        assertThat(clock.pausedFor(List.of(new Pause(from, from.plusDays(14), false)))
                        .words(from.plusDays(3)))
                .contains("a pause does not move the end", "Day 31 of 84", "30 November 2026");
    }

    @Test
    void noPauseEndsBeforeItBegins() {
        var day = LocalDate.of(2026, 10, 5);
        assertThatThrownBy(() -> new Pause(day, day.minusDays(1), true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Pause> pauses(@Nullable String cell) {
        if (cell == null) return List.of();
        return Arrays.stream(cell.split(" "))
                .map(one -> one.split("/"))
                .map(parts ->
                        new Pause(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), Boolean.parseBoolean(parts[2])))
                .toList();
    }
}
