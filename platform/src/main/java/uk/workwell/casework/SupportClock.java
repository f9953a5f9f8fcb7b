package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody is supported, and why. Counts calendar days in Europe/London, so neither a leap day nor a
 * daylight-saving night makes a day longer: day 0 is the day on which support starts, the last day is day 0 plus the
 * weeks, plus the weeks that a lead added, plus the days of pauses that move the end.
 *
 * @param start day 0, or the day on which it is expected
 * @param weeks length of support for the cohort, 1 to 104
 * @param forecast whether support has not started yet
 * @param extensionWeeks added by a lead
 * @param pauses in order, none over another
 */
public record SupportClock(LocalDate start, int weeks, boolean forecast, int extensionWeeks, List<Pause> pauses) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public SupportClock {
        if (weeks < 1 || weeks > 104) throw new IllegalArgumentException("Support lasts 1 to 104 weeks, not " + weeks);
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /**
     * A stretch in which support rests.
     *
     * @param from its first day
     * @param until the day on which support goes on, or is to go on
     * @param movesTheEnd by the settings of that day: whether its days are given back at the end
     */
    public record Pause(LocalDate from, LocalDate until, boolean movesTheEnd) {

        public Pause {
            if (until.isBefore(from)) throw new IllegalArgumentException("A pause ends after it begins");
        }

        public int days() {
            return (int) ChronoUnit.DAYS.between(from, until);
        }

        /** How many of its days lie before a day. */
        int daysBefore(LocalDate day) {
            if (!from.isBefore(day)) return 0;
            return (int) ChronoUnit.DAYS.between(from, day.isBefore(until) ? day : until);
        }

        /** {@code 2026-11-03/2026-11-17/true 2026-12-01/…}, as queries bring them with a case. */
        public static List<Pause> inACell(@Nullable String cell) {
            if (cell == null) return List.of();
            return Arrays.stream(cell.split(" "))
                    .map(pause -> pause.split("/"))
                    .map(parts -> new Pause(
                            LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), Boolean.parseBoolean(parts[2])))
                    .toList();
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** The marks on the clock, in the order in which they come when support is longer than four weeks. */
    public enum Mark {
        HALF("50%"),
        THREE_QUARTERS("75%"),
        TWO_WEEKS_LEFT("−2 wk"),
        END("End");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        /** As it stands under the bar. */
        public String label() {
            return label;
        }
    }

    /** One figure of the sum: "84 days", "12 weeks, in work". */
    public record Figure(String figure, String name) {}

    public static SupportClock running(LocalDate dayZero, int weeks) {
        return new SupportClock(dayZero, weeks, false, 0, List.of());
    }

    public static SupportClock forecast(LocalDate expectedStart, int weeks) {
        return new SupportClock(expectedStart, weeks, true, 0, List.of());
    }

    public SupportClock extendedBy(int more) {
        return new SupportClock(start, weeks, forecast, more, pauses);
    }

    /** The same from day 0 on, for another situation. */
    public SupportClock lasting(int otherWeeks) {
        return new SupportClock(start, otherWeeks, forecast, extensionWeeks, pauses);
    }

    public SupportClock pausedFor(List<Pause> stretches) {
        return new SupportClock(start, weeks, forecast, extensionWeeks, stretches);
    }

    /** The London day of an appointment: 23:30 UTC on a summer evening is the next day here. */
    public static LocalDate dayOf(Instant appointment) {
        return LocalDate.ofInstant(appointment, LONDON);
    }

    /** Days of support, those of pauses not counted. */
    public int days() {
        return (weeks + extensionWeeks) * 7;
    }

    public LocalDate endsOn() {
        return dayNumber(days());
    }

    /** Days that pauses give back at the end. */
    public int pausedDays() {
        return moving().mapToInt(Pause::days).sum();
    }

    /** The pause that holds this day, whether it moves the end or not. */
    public Optional<Pause> pauseOn(LocalDate today) {
        return pauses.stream().filter(pause -> pause.holds(today)).findFirst();
    }

    /** The calendar day on which so many days of support are used. */
    private LocalDate dayNumber(int used) {
        var day = start.plusDays(used);
        for (var pause : moving().toList()) {
            if (pause.from().isBefore(day)) day = day.plusDays(pause.days());
        }
        return day;
    }

    private Stream<Pause> moving() {
        return pauses.stream().filter(Pause::movesTheEnd);
    }

    /** Which day of support it is: 0 on the first day and while support has not started; may exceed {@link #days()}. */
    public int day(LocalDate today) {
        if (forecast || today.isBefore(start)) return 0;
        int rested = moving().mapToInt(pause -> pause.daysBefore(today)).sum();
        return (int) ChronoUnit.DAYS.between(start, today) - rested;
    }

    /** Days left; negative when the time is over. */
    public int left(LocalDate today) {
        return days() - day(today);
    }

    /** Used part, 0 to 100 and not above. */
    public double percent(LocalDate today) {
        return Math.min(100, 100.0 * day(today) / days());
    }

    /** The day on which a mark is reached; a mark that would lie before the start does not exist. */
    public Optional<LocalDate> reached(Mark mark) {
        int day =
                switch (mark) {
                    case HALF -> Math.ceilDiv(days(), 2);
                    case THREE_QUARTERS -> Math.ceilDiv(days() * 3, 4);
                    case TWO_WEEKS_LEFT -> days() - 14;
                    case END -> days();
                };
        return day <= 0 ? Optional.empty() : Optional.of(dayNumber(day));
    }

    /** The latest mark that is behind us; none while support has not started or is in its first half. */
    public Optional<Mark> passed(LocalDate today) {
        if (forecast) return Optional.empty();
        return Arrays.stream(Mark.values())
                .filter(mark -> reached(mark).filter(day -> !day.isAfter(today)).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** "Support clock: 20 days left". */
    public String headline(LocalDate today) {
        if (forecast) return "Support starts with the first appointment";
        int left = left(today);
        if (left < 0) return "Support clock: " + counted(-left) + " over";
        return left == 0 ? "Support clock: last day" : "Support clock: " + counted(left) + " left";
    }

    /** The mark in words, for a tag: "Passed 75% yesterday". */
    public Optional<String> warning(LocalDate today) {
        return passed(today).map(mark -> {
            var since = ChronoUnit.DAYS.between(reached(mark).orElseThrow(), today);
            var when = since == 0 ? "today" : since == 1 ? "yesterday" : counted((int) since) + " ago";
            return switch (mark) {
                case HALF -> "Passed 50% " + when;
                case THREE_QUARTERS -> "Passed 75% " + when;
                case TWO_WEEKS_LEFT -> "Last two weeks";
                case END -> since == 0 ? "Ends today" : "Ended " + when;
            };
        });
    }

    /**
     * The sum that gives the end.
     *
     * @param because why so many weeks: "in work"
     */
    public List<Figure> sum(String because) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(DATE.format(start), forecast ? "expected start" : "start"));
        figures.add(new Figure(counted(weeks * 7), countedWeeks(weeks) + ", " + because));
        if (extensionWeeks > 0) figures.add(new Figure(counted(extensionWeeks * 7), "extended"));
        if (pausedDays() > 0) figures.add(new Figure(counted(pausedDays()), "paused"));
        figures.add(new Figure(DATE.format(endsOn()), forecast ? "would end" : "ends"));
        return List.copyOf(figures);
    }

    /** What the bar shows, as sentences. */
    public String words(LocalDate today) {
        if (forecast) {
            return "No time is used yet. If the first appointment is on %s, support lasts %s and ends on %s."
                    .formatted(LONG_DATE.format(start), counted(days()), LONG_DATE.format(endsOn()));
        }
        var pause = pauseOn(today);
        if (pause.isPresent()) return resting(pause.get(), today);
        int left = left(today);
        if (left < 0) return "All %s are used. Support was to end on %s.".formatted(counted(days()), end());
        return "Day %d of %d. %s left, until %s.".formatted(day(today), days(), counted(left), end());
    }

    private String resting(Pause pause, LocalDate today) {
        return "Paused from %s until %s. %s Day %d of %d; support is to end on %s."
                .formatted(
                        LONG_DATE.format(pause.from()),
                        LONG_DATE.format(pause.until()),
                        pause.movesTheEnd()
                                ? "No day is used meanwhile, and the end moves by as many days."
                                : "By this area's rule a pause does not move the end: its days are used.",
                        day(today),
                        days(),
                        end());
    }

    private String end() {
        return LONG_DATE.format(endsOn());
    }

    private static String countedWeeks(int weeks) {
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    private static String counted(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
