package uk.workwell.casework.appointments;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import uk.workwell.tenant.calendar.Written;

/**
 * A coach's days: weekly hours, without bank holidays and days away, and what is booked already. By the clock of London; in
 * the night in which the clocks change nobody works.
 */
final class CoachDay {

    /** Starts that are offered lie this far apart. In minutes. */
    private static final int STEP = 15;

    private static final int OFFERS_A_DAY = 2;

    private final WorkingWeek week;
    private final List<DaysAway> away;
    private final Predicate<LocalDate> bankHoliday;
    private final List<Busy> busy;

    /** A time that is taken. */
    record Busy(Instant startsAt, int minutes) {

        Instant endsAt() {
            return startsAt.plusSeconds(60L * minutes);
        }
    }

    CoachDay(WorkingWeek week, List<DaysAway> away, Predicate<LocalDate> bankHoliday, List<Busy> busy) {
        this.week = week;
        this.away = away;
        this.bankHoliday = bankHoliday;
        this.busy = busy;
    }

    /** When the coach works on that day; empty if not at all. */
    Optional<OpenHours> open(LocalDate day) {
        return isAway(day) || bankHoliday.test(day) ? Optional.empty() : week.on(day.getDayOfWeek());
    }

    /** Why there are no hours on that day, or nothing. */
    Optional<String> closed(LocalDate day) {
        if (bankHoliday.test(day)) return Optional.of("Bank holiday");
        if (isAway(day)) return Optional.of("Away");
        return week.on(day.getDayOfWeek()).isEmpty() ? Optional.of("Not working") : Optional.empty();
    }

    /** What lies at that time already. */
    Optional<Busy> busy(Instant startsAt, int minutes) {
        var asked = new Busy(startsAt, minutes);
        return busy.stream()
                .filter(one -> one.startsAt().isBefore(asked.endsAt())
                        && asked.startsAt().isBefore(one.endsAt()))
                .findFirst();
    }

    /** A sentence that says why this time is outside the coach's hours; empty if it is inside. */
    Optional<String> outside(Instant startsAt, int minutes) {
        var from = LocalDateTime.ofInstant(startsAt, LONDON);
        var to = LocalDateTime.ofInstant(startsAt.plusSeconds(60L * minutes), LONDON);
        var day = from.toLocalDate();
        var written = Written.longDay(day);
        var closed = closed(day);
        if (closed.isPresent()) {
            return Optional.of(
                    switch (closed.get()) {
                        case "Bank holiday" -> "%s is a bank holiday.".formatted(written);
                        case "Away" -> "The coach is away on %s.".formatted(written);
                        default ->
                            "The coach does not work on a %s."
                                    .formatted(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
                    });
        }
        return open(day)
                .filter(hours -> from.toLocalTime().isBefore(hours.from())
                        || !to.toLocalDate().equals(day)
                        || to.toLocalTime().isAfter(hours.to()))
                .map(hours ->
                        "This is outside the coach's hours on that day, %s to %s.".formatted(hours.from(), hours.to()));
    }

    /**
     * Free times, soonest first: at most two a day, one in each half of it.
     *
     * @param most how many are wanted
     */
    List<Instant> free(Instant from, LocalDate until, int minutes, int most) {
        var found = new ArrayList<Instant>();
        for (var day = LocalDate.ofInstant(from, LONDON);
                !day.isAfter(until) && found.size() < most;
                day = day.plusDays(1)) {
            var today = day;
            open(day).map(hours -> starts(today, hours, from, minutes)).ifPresent(found::addAll);
        }
        return found.stream().limit(most).toList();
    }

    private List<Instant> starts(LocalDate day, OpenHours hours, Instant from, int minutes) {
        var free = new ArrayList<Instant>();
        for (var at = hours.from();
                !at.plusMinutes(minutes).isAfter(hours.to())
                        && at.plusMinutes(minutes).isAfter(at);
                at = at.plusMinutes(STEP)) {
            var start = day.atTime(at).atZone(LONDON).toInstant();
            if (!start.isBefore(from) && busy(start, minutes).isEmpty()) free.add(start);
            if (at.plusMinutes(STEP).isBefore(at)) break;
        }
        if (free.size() <= OFFERS_A_DAY) return free;
        var afternoon = free.stream()
                .filter(start -> !LocalTime.ofInstant(start, LONDON).isBefore(LocalTime.NOON))
                .findFirst();
        var first = free.getFirst();
        return afternoon
                .filter(later -> !later.equals(first))
                .map(later -> List.of(first, later))
                .orElseGet(() -> List.of(first));
    }

    private boolean isAway(LocalDate day) {
        return away.stream().anyMatch(one -> one.on(day));
    }
}
