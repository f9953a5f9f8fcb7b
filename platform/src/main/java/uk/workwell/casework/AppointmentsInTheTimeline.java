package uk.workwell.casework;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.tenant.Actor;

/** How appointments went. The first one is told by the case's own steps, one to come stands beside the timeline. */
@Component
class AppointmentsInTheTimeline implements TimelineSource {

    private final Appointments appointments;
    private final Clock clock;

    AppointmentsInTheTimeline(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTACTS);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var now = clock.instant();
        var past = appointments.of(of.id()).stream()
                .filter(one -> !one.first()
                        && one.attendance() != Attendance.FUTURE
                        && !one.startsAt().isAfter(now))
                .map(one -> entry(of, one))
                .toList();
        return new Part(past.stream().limit(atMost).toList(), past.size());
    }

    private static TimelineEntry entry(CaseCard of, Appointment one) {
        return new TimelineEntry(
                one.id(),
                one.startsAt(),
                Topic.CONTACTS,
                new Actor(Actor.Kind.STAFF, of.coach().value()),
                "Appointment, %s, %d minutes"
                        .formatted(one.mode().words().toLowerCase(java.util.Locale.ROOT), one.minutes()),
                List.of(Line.plain(one.attendance().words())),
                null);
    }
}
