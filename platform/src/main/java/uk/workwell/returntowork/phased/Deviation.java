package uk.workwell.returntowork.phased;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A week that was worked otherwise than it was planned.
 *
 * @param week from 0 on
 */
public record Deviation(int week, Hours planned, Hours worked) {

    /** By what the side said that wrote last; differences within what is allowed are none. */
    static List<Deviation> in(PhasedContent plan, List<Worked> worked, Hours allowed) {
        var found = new ArrayList<Deviation>();
        for (int week = 0; week < plan.weeks().size(); week++) {
            int number = week;
            var planned = plan.weeks().get(week).hours().total();
            worked.stream()
                    .filter(one -> one.week() == number)
                    .max(Comparator.comparing(Worked::at))
                    .map(one -> new Deviation(number, planned, one.hours().total()))
                    .filter(one -> Math.abs(one.planned.minutes() - one.worked.minutes()) > allowed.minutes())
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "Week 3: 12 hours worked, 18 planned". */
    public String words() {
        return "Week %d: %s worked, %s planned".formatted(week + 1, worked.counted(), planned.words());
    }
}
