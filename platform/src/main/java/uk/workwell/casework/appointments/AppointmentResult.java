package uk.workwell.casework.appointments;

import java.time.Instant;
import java.util.List;
import uk.workwell.casework.CaseResult;

/** What came of a verb on an appointment. */
public sealed interface AppointmentResult {

    /** It is done; this is the newest version. */
    record Done(AppointmentId id) implements AppointmentResult {}

    /** Nothing was changed: what has to be put right. Fields of the next appointment begin with {@code next.}. */
    record Refused(List<CaseResult.Fault> faults) implements AppointmentResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody moved, cancelled or logged this appointment after it was opened. */
    record ChangedSince(String by, Instant at) implements AppointmentResult {}

    /** No such case or appointment for this colleague. */
    record NotFound() implements AppointmentResult {}
}
