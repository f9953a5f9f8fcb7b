package uk.workwell.casework.appointments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseClosed;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentActor;

/** When support has ended nobody waits for an appointment: what is still to come is cancelled, and its time is free. */
@Component
class CancelAtTheEnd {

    private final AppointmentTable table;
    private final CaseBriefs cases;
    private final Writing writing;

    CancelAtTheEnd(AppointmentTable table, CaseBriefs cases, Writing writing) {
        this.table = table;
        this.cases = cases;
        this.writing = writing;
    }

    /** In the transaction that closes the case. */
    @EventListener
    void on(CaseClosed event) {
        var by = new StaffId(CurrentActor.get().id());
        cases.providerOf(event.caseId()).ifPresent(provider -> table.of(event.caseId()).stream()
                .filter(one -> one.booked() && !one.first())
                .forEach(one -> writing.cancel(provider, one, by)));
    }
}
