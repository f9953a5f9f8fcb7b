package uk.workwell.returntowork.phased;

import java.time.LocalTime;

/**
 * One week of a return.
 *
 * @param startsAt when each of its days begins
 */
public record PhasedWeek(WeekHours hours, LocalTime startsAt, String duties, Place place, PayBasis pay) {

    public PhasedWeek {
        duties = duties.strip();
    }

    public PhasedWeek with(WeekHours other) {
        return new PhasedWeek(other, startsAt, duties, place, pay);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "PhasedWeek[" + hours.total().words() + "]";
    }
}
