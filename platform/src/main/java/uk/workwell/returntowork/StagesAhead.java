package uk.workwell.returntowork;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.returntowork.phased.FirstDayBack;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Which conversations a return that was agreed calls for, and when. It asks for none: somebody does. */
@Service
@Transactional(readOnly = true)
public class StagesAhead {

    private final FirstDayBack firstDay;
    private final Caseload caseload;
    private final CaseBriefs cases;
    private final WorkingDays calendar;
    private final Clock clock;

    StagesAhead(FirstDayBack firstDay, Caseload caseload, CaseBriefs cases, WorkingDays calendar, Clock clock) {
        this.firstDay = firstDay;
        this.caseload = caseload;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param taken stages of which the coach knows a conversation */
    public List<StageAhead> ofCoach(Colleague by, CaseId caseId, Collection<Stage> taken) {
        return caseload.of(by)
                .find(caseId)
                .filter(card -> card.state().live())
                .map(card -> of(caseId, false, taken))
                .orElseGet(List::of);
    }

    /** @param taken stages of which there is a conversation */
    public List<StageAhead> ofPerson(CaseId caseId, Collection<Stage> taken) {
        return of(caseId, false, taken);
    }

    /**
     * Of a return that the employer signed itself, for a member who may know of the contact.
     *
     * @param taken stages of which the employer knows a conversation
     */
    public List<StageAhead> ofEmployer(EmployersSide side, UUID referral, Collection<Stage> taken) {
        if (!side.mayKnow()) return List.of();
        return cases.ofReferral(referral)
                .map(brief -> of(brief.id(), true, taken))
                .orElseGet(List::of);
    }

    private List<StageAhead> of(CaseId caseId, boolean withEmployer, Collection<Stage> taken) {
        return firstDay.of(caseId, withEmployer)
                .map(day -> StageAhead.of(day, taken, WorkingDays.today(clock), calendar))
                .orElseGet(List::of);
    }
}
