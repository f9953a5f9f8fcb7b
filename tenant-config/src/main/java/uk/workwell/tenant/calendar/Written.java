package uk.workwell.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the pages write them. */
final class Dates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private Dates() {}

    /** "Tuesday 24 November 2026", for text. */
    static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** "24 Nov 2026", for tables. */
    static String table(LocalDate day) {
        return SHORT.format(day).replace("Sept", "Sep");
    }

    /** "8 December", for a date not far away. */
    static String near(LocalDate day) {
        return DAY.format(day);
    }

    /** "22 February 2027". */
    static String day(Instant instant) {
        return DAY_YEAR.format(instant.atZone(LONDON));
    }

    /** "24 Nov 2026, 12:04". */
    static String moment(Instant instant) {
        return TIME.format(instant.atZone(LONDON)).replace("Sept", "Sep");
    }
}
