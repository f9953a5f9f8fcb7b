package uk.workwell.casework.appointments;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a coach is away, both included. */
public record DaysAway(UUID id, LocalDate first, LocalDate last) {

    boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
