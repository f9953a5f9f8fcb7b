package uk.workwell.casework.risk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.DutyHours;

/**
 * Counts time while somebody is on duty: by the clock of London, never on a bank holiday, and as it passes in the night in
 * which the clocks change. An ICB that named no day counts every hour: a timer may come too early, never not at all.
 */
final class DutyClock {

    private static final int MOST_DAYS = 60;

    private final DutyHours hours;
    private final Predicate<LocalDate> bankHoliday;

    DutyClock(DutyHours hours, Predicate<LocalDate> bankHoliday) {
        this.hours = hours;
        this.bankHoliday = bankHoliday;
    }

    private record Span(Instant from, Instant to) {}

    /** When so much duty time has passed. */
    Instant after(Instant from, Duration duty) {
        var left = duty;
        var day = day(from);
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            var span = span(day).filter(one -> one.to().isAfter(from)).orElse(null);
            if (span == null) continue;
            var begins = later(span.from(), from);
            var here = Duration.between(begins, span.to());
            if (here.compareTo(left) >= 0) return begins.plus(left);
            left = left.minus(here);
        }
        return from.plus(duty);
    }

    /** Whether somebody is on duty. */
    boolean open(Instant at) {
        return span(day(at))
                .filter(span -> !at.isBefore(span.from()) && at.isBefore(span.to()))
                .isPresent();
    }

    /** When somebody is next on duty: now, if somebody is. */
    Instant opens(Instant from) {
        return after(from, Duration.ZERO);
    }

    /** Duty time until then; negative, and in plain time, once it has passed. */
    Duration until(Instant now, Instant due) {
        if (due.isBefore(now)) return Duration.between(now, due);
        var sum = Duration.ZERO;
        for (var day = day(now); !day.isAfter(day(due)); day = day.plusDays(1)) {
            var span = span(day).orElse(null);
            if (span == null) continue;
            var begins = later(span.from(), now);
            var ends = span.to().isBefore(due) ? span.to() : due;
            if (ends.isAfter(begins)) sum = sum.plus(Duration.between(begins, ends));
        }
        return sum;
    }

    private Optional<Span> span(LocalDate day) {
        if (hours.days().isEmpty()) {
            return Optional.of(new Span(
                    day.atStartOfDay(WorkingDays.LONDON).toInstant(),
                    day.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant()));
        }
        if (!hours.days().contains(day.getDayOfWeek()) || bankHoliday.test(day)) return Optional.empty();
        return Optional.of(new Span(
                ZonedDateTime.of(day, hours.from(), WorkingDays.LONDON).toInstant(),
                ZonedDateTime.of(day, hours.to(), WorkingDays.LONDON)
                        .withLaterOffsetAtOverlap()
                        .toInstant()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.LONDON);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
