package uk.workwell.casework.measures;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.SupportClock;
import uk.workwell.casework.measures.MeasureResult.Fault;
import uk.workwell.casework.measures.MeasureResult.NotFound;
import uk.workwell.casework.measures.MeasureResult.Refused;
import uk.workwell.casework.measures.MeasureResult.Taken;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** Takes answers down and reads them again. What was answered is never changed. */
@Service
public class Measures {

    private final MeasureTable table;
    private final Questionnaires questionnaires;
    private final Caseload caseload;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Measures(
            MeasureTable table,
            Questionnaires questionnaires,
            Caseload caseload,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.questionnaires = questionnaires;
        this.caseload = caseload;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was answered in a case, newest first; empty where the case is not this colleague's. */
    public List<MeasureTaken> of(Colleague colleague, CaseId caseId) {
        var found = transaction.execute(status -> caseload.of(colleague)
                .find(caseId)
                .map(card -> table.of(card.id()))
                .orElseGet(List::of));
        return Objects.requireNonNullElse(found, List.of());
    }

    /** Keeps the answers; one that tells of a crisis is told on in the same transaction. */
    public MeasureResult take(Colleague by, TakeMeasure command) {
        var result = transaction.execute(status -> {
            var card = caseload.of(by).find(command.caseId());
            var asked = questionnaires.find(command.questionnaire(), command.version());
            return card.isPresent() && asked.isPresent() ? take(by, card.get(), asked.get(), command) : new NotFound();
        });
        return Objects.requireNonNullElseGet(result, NotFound::new);
    }

    private MeasureResult take(Colleague by, CaseCard card, Questionnaire asked, TakeMeasure command) {
        if (!open(card.state())) {
            return new Refused(List.of(new Fault(null, "This case has ended: nothing more is asked")));
        }
        var opened = SupportClock.dayOf(card.openedAt());
        var faults = MeasureRules.faults(asked, command, WorkingDays.today(clock), opened);
        if (!faults.isEmpty()) return new Refused(faults);
        table.insert(card, command, by.id(), clock.instant());
        events.publishEvent(new MeasureRecorded(CurrentTenant.get(), card.id()));
        boolean crisis = asked.crisis(command.answers());
        if (crisis) events.publishEvent(new CrisisAnswer(CurrentTenant.get(), card.id()));
        return new Taken(crisis);
    }

    /** After the end of support too: at 6, 13 and 26 weeks people are asked how they are. */
    static boolean open(CaseState state) {
        return state.live() || state == CaseState.CLOSED || state == CaseState.FOLLOW_UP;
    }
}
