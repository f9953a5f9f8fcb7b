package uk.workwell.casework.appointments;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CoachTime;
import uk.workwell.casework.GoesAlong;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;

/**
 * What is booked and still to come is in the new coach's diary from then on, at the same time. The person has no message of it:
 * nothing of theirs moved.
 */
@Component
class GoWithTheCase implements GoesAlong {

    private final AppointmentTable table;
    private final CoachTime time;
    private final Clock clock;

    GoWithTheCase(AppointmentTable table, CoachTime time, Clock clock) {
        this.table = table;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void to(StaffId coach, CaseId caseId, ProviderId provider, StaffId by) {
        var now = clock.instant();
        table.of(caseId).stream()
                .filter(one -> one.booked() && !one.first() && one.startsAt().isAfter(now))
                .forEach(one -> {
                    var id = AppointmentId.fresh();
                    table.add(
                            new AppointmentCard(
                                    id,
                                    one.series(),
                                    one.sequence() + 1,
                                    caseId,
                                    coach,
                                    one.kind(),
                                    one.startsAt(),
                                    one.minutes(),
                                    one.mode(),
                                    one.venue(),
                                    one.words(),
                                    one.attendance(),
                                    one.outsideWords(),
                                    one.note(),
                                    one.id().value(),
                                    by,
                                    now),
                            provider);
                    time.free(one.id().value());
                    time.take(provider, coach, id.value(), one.startsAt(), one.minutes());
                });
    }
}
