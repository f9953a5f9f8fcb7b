package uk.workwell.casework.appointments;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;

/** What a person reads of their own appointments, after code and date of birth. */
@Service
@Transactional(readOnly = true)
public class PersonsAppointments {

    private final AppointmentTable table;
    private final Clock clock;

    PersonsAppointments(AppointmentTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Those that are booked and still to come, the next one first. */
    public List<AppointmentCard> coming(CaseId caseId) {
        var now = clock.instant();
        return table.of(caseId).stream()
                .filter(one -> one.booked() && now.isBefore(one.endsAt()))
                .sorted(Comparator.comparing(AppointmentCard::startsAt))
                .toList();
    }
}
