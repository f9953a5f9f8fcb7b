package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Timers;

/** What was to happen by when, and when it did. A pure function: a pause is no part of it, so it can hide nothing. */
final class Targets {

    private Targets() {}

    static List<Target> of(Instant received, List<CaseStep> steps, Timers timers, WorkingDays calendar) {
        var day = SupportClock.dayOf(received);
        return List.of(
                new Target(
                        "First contact",
                        calendar.add(day, timers.firstContactWorkingDays().value()),
                        first(steps, Set.of("logContactAttempt"))),
                new Target(
                        "First appointment",
                        calendar.add(day, timers.firstAppointmentWorkingDays().value()),
                        first(steps, Set.of("logFirstAppointment"))),
                new Target(
                        "Agreed plan",
                        calendar.add(day, timers.planWorkingDays().value()),
                        first(steps, Set.of("agreePlan"))));
    }

    /** The steps come newest first. */
    private static @Nullable LocalDate first(List<CaseStep> steps, Set<String> actions) {
        return steps.reversed().stream()
                .filter(step -> actions.contains(step.action()))
                .map(CaseStep::at)
                .map(SupportClock::dayOf)
                .findFirst()
                .orElse(null);
    }
}
