package uk.workwell.casework.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.team.Colleague;

/** The appointments of the cases that a colleague may see. */
@Service
@Transactional(readOnly = true)
public class AppointmentBook {

    private final Caseload caseload;
    private final AppointmentTable table;
    private final Clock clock;

    AppointmentBook(Caseload caseload, AppointmentTable table, Clock clock) {
        this.caseload = caseload;
        this.table = table;
        this.clock = clock;
    }

    /** As they stand, newest first; empty for a case that is not in the colleague's caseload. */
    public List<AppointmentCard> of(Colleague colleague, CaseId caseId) {
        return caseload.of(colleague)
                .find(caseId)
                .map(card -> table.of(card.id()))
                .orElseGet(List::of);
    }

    /** The next one that is booked; one that should have been logged comes first. */
    public Optional<AppointmentCard> next(Colleague colleague, CaseId caseId) {
        return of(colleague, caseId).stream().filter(AppointmentCard::booked).reduce((later, sooner) -> sooner);
    }

    /** A version, whether or not it still counts. */
    public Optional<AppointmentCard> find(Colleague colleague, CaseId caseId, AppointmentId id) {
        return caseload.of(colleague).find(caseId).flatMap(card -> table.find(card.id(), id.value()));
    }

    /** All versions of one appointment, newest first. */
    public List<AppointmentCard> versions(Colleague colleague, AppointmentCard of) {
        return caseload.of(colleague)
                .find(of.caseId())
                .map(card -> table.versions(card.id(), of.series()))
                .orElseGet(List::of);
    }

    /** Whether its time has come. */
    public boolean over(AppointmentCard card) {
        return card.startsAt().isBefore(clock.instant());
    }
}
