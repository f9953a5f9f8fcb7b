package uk.workwell.returntowork.phased;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Ways back that many have gone; each is only where a plan begins. */
public enum Ramp {
    WEEKS_4("4 weeks, a little more each week", 4),
    WEEKS_6("6 weeks, a little more each week", 6),
    WEEKS_8("8 weeks, a little more each week", 8),
    HALF_DAYS("Half days, then three quarters, then whole ones", 5),
    ALTERNATE_DAYS("Every other day, then every day but one", 5);

    private static final int FIRST_PERCENT = 40;
    private static final int STEP = 30;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final String words;
    private final int weeks;

    Ramp(String words, int weeks) {
        this.words = words;
        this.weeks = weeks;
    }

    public String words() {
        return words;
    }

    /** On bank holidays nobody works. */
    public List<PhasedWeek> weeks(WeekHours contract, LocalDate startsOn, Predicate<LocalDate> bankHoliday) {
        var made = new ArrayList<PhasedWeek>();
        for (int week = 0; week < weeks; week++) {
            var hours = hours(contract, week);
            for (var day : DayOfWeek.values()) {
                if (bankHoliday.test(startsOn.plusWeeks(week).plusDays(day.getValue() - 1L)))
                    hours = hours.with(day, Hours.NONE);
            }
            made.add(new PhasedWeek(hours, NINE, "", Place.WORKPLACE, PayBasis.NOT_AGREED));
        }
        return List.copyOf(made);
    }

    private WeekHours hours(WeekHours contract, int week) {
        return switch (this) {
            case WEEKS_4, WEEKS_6, WEEKS_8 ->
                share(contract, FIRST_PERCENT + (100 - FIRST_PERCENT) * week / (weeks - 1));
            case HALF_DAYS -> share(contract, week < 2 ? 50 : week < 4 ? 75 : 100);
            case ALTERNATE_DAYS -> days(contract, week);
        };
    }

    /** To the half hour, and never more than the contract. */
    private static WeekHours share(WeekHours contract, int percent) {
        var hours = WeekHours.NONE;
        for (var day : DayOfWeek.values()) {
            int full = contract.on(day).minutes();
            int part = Math.round(full * percent / 100f / STEP) * STEP;
            hours = hours.with(day, new Hours(Math.min(full, part)));
        }
        return hours;
    }

    private static WeekHours days(WeekHours contract, int week) {
        var hours = WeekHours.NONE;
        int nth = 0;
        for (var day : DayOfWeek.values()) {
            if (!contract.on(day).any()) continue;
            boolean works = week < 2 ? nth % 2 == 0 : week == 4 || nth != 2;
            if (works) hours = hours.with(day, contract.on(day));
            nth++;
        }
        return hours;
    }
}
