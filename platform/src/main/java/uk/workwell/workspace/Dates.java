package uk.workwell.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as staff read them, in London. */
final class Dates {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter LONG = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = format("d MMM uuuu");
    private static final DateTimeFormatter WEEKDAY = format("EEE d MMM");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter STAMP = format("d MMM uuuu, HH:mm");

    private Dates() {}

    /** "Tuesday 24 November 2026". */
    static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    /** "24 November 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "24 November 2026". */
    static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    /** "Tue 24 Nov", over a column. */
    static String shortWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Tue 24 Nov". */
    static String shortWeekday(Instant at) {
        return WEEKDAY.format(at.atZone(LONDON));
    }

    /** "24 Nov 2026", for tables. */
    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "24 Nov 2026", for tables. */
    static String shortDay(Instant at) {
        return SHORT.format(at.atZone(LONDON));
    }

    /** "14:30". */
    static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    /** "24 Nov 2026, 14:30". */
    static String stamp(Instant at) {
        return STAMP.format(at.atZone(LONDON));
    }

    /** "Tuesday 24 November 2026, 14:30". */
    static String longStamp(Instant at) {
        return LONG.format(at.atZone(LONDON)) + ", " + time(at);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
