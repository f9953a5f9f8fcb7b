package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long somebody is supported, and why. Counts calendar days in Europe/London, so neither a leap day nor a
 * daylight-saving night makes a day longer: day 0 is the day of the first appointment, the last day is day 0 plus the
 * weeks.
 *
 * @param start day 0, or the day on which it is expected
 * @param weeks length of support, 1 to 104
 * @param forecast whether support has not started yet
 */
public record SupportClock(LocalDate start, int weeks, boolean forecast) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public SupportClock {
        if (weeks < 1 || weeks > 104) throw new IllegalArgumentException("Support lasts 1 to 104 weeks, not " + weeks);
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
        return new SupportClock(dayZero, weeks, false);
    }

    public static SupportClock forecast(LocalDate expectedStart, int weeks) {
        return new SupportClock(expectedStart, weeks, true);
    }

    /** The London day of an appointment: 23:30 UTC on a summer evening is the next day here. */
    public static LocalDate dayOf(Instant appointment) {
        return LocalDate.ofInstant(appointment, LONDON);
    }

    public int days() {
        return weeks * 7;
    }

    public LocalDate endsOn() {
        return start.plusDays(days());
    }

    /** Which day of support it is: 0 on the first day and while support has not started; may exceed {@link #days()}. */
    public int day(LocalDate today) {
        return forecast ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(start, today));
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
        return day <= 0 ? Optional.empty() : Optional.of(start.plusDays(day));
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
        var length = weeks == 1 ? "1 week" : weeks + " weeks";
        return List.of(
                new Figure(DATE.format(start), forecast ? "expected start" : "start"),
                new Figure(counted(days()), length + ", " + because),
                new Figure(DATE.format(endsOn()), forecast ? "would end" : "ends"));
    }

    /** What the bar shows, as sentences. */
    public String words(LocalDate today) {
        if (forecast) {
            return "No time is used yet. If the first appointment is on %s, support lasts %s and ends on %s."
                    .formatted(LONG_DATE.format(start), counted(days()), LONG_DATE.format(endsOn()));
        }
        int left = left(today);
        if (left < 0) return "All %s are used. Support was to end on %s.".formatted(counted(days()), end());
        return "Day %d of %d. %s left, until %s.".formatted(day(today), days(), counted(left), end());
    }

    private String end() {
        return LONG_DATE.format(endsOn());
    }

    private static String counted(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
