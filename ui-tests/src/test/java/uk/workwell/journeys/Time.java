package uk.workwell.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one clock of the house, as its page {@code /local/clock} moves it. */
final class Time {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private static Duration ahead = Duration.ZERO;

    private Time() {}

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneId.of("Europe/London")).plus(ahead);
    }

    static LocalDate today() {
        return now().toLocalDate();
    }

    /** The day on which the tests run. */
    static LocalDate realToday() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** As it is typed into a field. */
    static String typed(LocalDate day) {
        return DAY.format(day);
    }

    /** The nights in between have been done when this comes back. */
    static void moveOn(int days) {
        try (var visitor = Visitor.passerBy()) {
            visitor.open("/local/clock").fill("days", Integer.toString(days)).click("Move on");
            visitor.sees("Clock");
        }
        ahead = ahead.plusDays(days);
    }

    static void moveTo(LocalDate day) {
        moveOn((int) (day.toEpochDay() - today().toEpochDay()));
    }

    /** Real time again; what was written in a later one stays. */
    static void back() {
        try (var visitor = Visitor.passerBy()) {
            visitor.open("/local/clock");
            if (!ahead.isZero()) visitor.click("Back to real time");
        }
        ahead = Duration.ZERO;
    }
}
