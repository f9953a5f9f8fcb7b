package uk.workwell.tenant.calendar;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times as they are written everywhere: in words, in London. */
public final class Written {

    private static final DateTimeFormatter LONG = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter NEAR = format("d MMMM");
    private static final DateTimeFormatter SHORT = format("d MMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private Written() {}

    /** "Tuesday 24 November 2026", for text. */
    public static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    public static String longDay(Instant at) {
        return LONG.format(at.atZone(LONDON));
    }

    /** "24 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant at) {
        return DAY.format(at.atZone(LONDON));
    }

    /** "8 December", for a day not far away. */
    public static String near(LocalDate day) {
        return NEAR.format(day);
    }

    /** "24 Nov 2026", for tables. */
    public static String shortDay(LocalDate day) {
        return brief(day);
    }

    /** "12:04". */
    public static String time(Instant at) {
        return TIME.format(at.atZone(LONDON));
    }

    /** "24 Nov 2026, 12:04", for tables. */
    public static String stamp(Instant at) {
        return brief(at.atZone(LONDON)) + ", " + time(at);
    }

    /** British English writes "Sept"; a column of months is easier to read in three letters. */
    private static String brief(TemporalAccessor day) {
        return SHORT.format(day).replace("Sept", "Sep");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
