package uk.workwell.returntowork.phased;

import java.time.Instant;

/**
 * What was worked in a week, as one side wrote it down.
 *
 * @param week from 0 on
 * @param words what there is to say about it; may be blank
 */
public record Worked(int week, WeekHours hours, String words, Who by, Instant at) {

    public Worked {
        words = words.strip();
    }

    @Override
    public String toString() {
        return "Worked[" + week + "]";
    }
}
