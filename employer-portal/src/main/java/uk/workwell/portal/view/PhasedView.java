package uk.workwell.portal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The phased return of a member of staff, as their employer reads it: in words, and only what its person let it read. */
public final class PhasedView {

    private PhasedView() {}

    /**
     * A version of a plan.
     *
     * @param staff the member of staff's line
     * @param name of the member of staff, as the employer calls them
     * @param number of the version
     * @param hash of its exact words: to be sent along with a signature
     * @param seen to be sent along with a change
     * @param state in words
     * @param writtenBy who wrote this version
     * @param newerWaits a newer version is with the person
     * @param due weeks that have begun, the newest first
     */
    public record Plan(
            UUID staff,
            String name,
            int number,
            String hash,
            long seen,
            String state,
            String writtenBy,
            LocalDate startsOn,
            String contract,
            double contractHours,
            List<Week> weeks,
            List<Line> checks,
            List<Signature> signatures,
            boolean maySign,
            boolean mayChange,
            boolean newerWaits,
            List<Due> due,
            List<Line> worked) {

        @Override
        public String toString() {
            return "Plan[" + number + "]";
        }
    }

    /**
     * @param days the hours from Monday on, blank where nobody works
     * @param bankHolidays the days, from 0 on, that are one
     * @param duties as they are written
     * @param more place, times and pay
     */
    public record Week(
            LocalDate monday,
            List<String> days,
            List<Integer> bankHolidays,
            double hours,
            String total,
            int percent,
            boolean lookAt,
            String duties,
            String more) {}

    /** @param fine whether there is nothing to look at */
    public record Line(String head, String words, boolean fine) {}

    /** @param name null as long as that side has not signed */
    public record Signature(
            String side, @org.jspecify.annotations.Nullable String name, String words) {}

    /** A week to write down: its number from 0 on, and what it is. */
    public record Due(int week, String words) {}

    /** One week as the employer would have it. */
    public record Wanted(List<String> days, String duties) {}

    /** What came of it. */
    public sealed interface Answer {

        record Done(String words) implements Answer {}

        /** @param field such as {@code week-1-mon} */
        record Refused(List<Fault> faults) implements Answer {}

        record NotFound() implements Answer {}
    }

    public record Fault(String field, String words) {}
}
