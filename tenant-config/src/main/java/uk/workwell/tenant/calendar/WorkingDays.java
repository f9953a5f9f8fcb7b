package uk.workwell.tenant.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.places.ReferenceTable;

/**
 * Counts in working days. The bank holidays are those of England from the reference data (2024 to 2028); a holiday by
 * proclamation is added there.
 */
@Component
public class WorkingDays {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Set<LocalDate> bankHolidays;
    private final int firstYear;
    private final int lastYear;

    public WorkingDays() {
        this(ReferenceTable.of("bank_holidays_england").rows(row -> LocalDate.parse(row.text("date"))).stream()
                .collect(toUnmodifiableSet()));
    }

    WorkingDays(Set<LocalDate> bankHolidays) {
        this.bankHolidays = Set.copyOf(bankHolidays);
        var years = bankHolidays.stream().mapToInt(LocalDate::getYear).summaryStatistics();
        this.firstYear = years.getMin();
        this.lastYear = years.getMax();
    }

    /** Today in London, whatever zone the clock or the machine keeps. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** @throws BeyondTheCalendar if the bank holidays of that year are not known */
    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new BeyondTheCalendar(day, firstYear, lastYear);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** Whether this day is a known bank holiday. Never throws: for timers that must run whatever the calendar knows. */
    public boolean isBankHoliday(LocalDate day) {
        return bankHolidays.contains(day);
    }

    /**
     * The working day that is so many working days after a day. The day itself doesn't count: one working day after a
     * Friday, Saturday or Sunday is Monday. Zero leaves the day as it is, even on a weekend.
     *
     * @param workingDays 0 or more
     * @throws BeyondTheCalendar if the way leads into a year whose bank holidays are not known
     */
    public LocalDate add(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + workingDays);
        }
        var reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative if {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** For beside a date: "today", "in 2 working days", "1 working day late". */
    public String inWords(LocalDate today, LocalDate due) {
        if (today.equals(due)) {
            return "today";
        }
        int days = between(today, due);
        if (due.isBefore(today)) {
            return days == 0 ? "late since " + weekday(due) : counted(-days) + " late";
        }
        return days == 0 ? "on " + weekday(due) : "in " + counted(days);
    }

    private static String counted(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static String weekday(LocalDate day) {
        var name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase();
    }

    /** The bank holidays of a year are not in the reference data: add them there rather than count wrongly. */
    public static final class BeyondTheCalendar extends RuntimeException {
        BeyondTheCalendar(LocalDate day, int firstYear, int lastYear) {
            super("England's bank holidays are known from %d to %d, not for %d"
                    .formatted(firstYear, lastYear, day.getYear()));
        }
    }
}
