package uk.workwell.casework.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.workwell.team.Colleague;

/** Seven days of a coach, from a Monday on. */
public record DiaryWeek(Colleague coach, LocalDate monday, List<Day> days, boolean hoursSaid) {

    public DiaryWeek {
        days = List.copyOf(days);
    }

    /** How many appointments there are. */
    public int count() {
        return days.stream().mapToInt(day -> day.entries().size()).sum();
    }

    /**
     * @param open when the coach works
     * @param closed why not, in a word: "Away", "Bank holiday", "Not working"
     */
    public record Day(LocalDate date, Optional<OpenHours> open, Optional<String> closed, List<DiaryEntry> entries) {

        public Day {
            entries = List.copyOf(entries);
        }
    }
}
