package uk.workwell.casework.appointments;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.CaseStep;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.ClosingBar;
import uk.workwell.casework.ContactLog;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.MissedRule;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * What follows when somebody doesn't come: after some in a row the coach contacts them and offers a time, after some more
 * support is to end; how many is the ICB's setting. Nothing ends by itself, and while a concern is open it is not even said
 * to be due.
 */
@Service
public class MissedAppointments {

    private final MissedTable table;
    private final Caseload caseload;
    private final Episodes episodes;
    private final ContactLog contacts;
    private final SettingsBook settings;
    private final ObjectProvider<ClosingBar> bars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissedAppointments(
            MissedTable table,
            Caseload caseload,
            Episodes episodes,
            ContactLog contacts,
            SettingsBook settings,
            ObjectProvider<ClosingBar> bars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.caseload = caseload;
        this.episodes = episodes;
        this.contacts = contacts;
        this.settings = settings;
        this.bars = bars;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody tried to reach a person who missed appointments, and offered another time. */
    public record MissedContactTried(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return new Subject("care_case", caseId.value());
        }
    }

    /** Cases of this coach in which missed appointments wait for action, longest first, at most 20. */
    @Transactional(readOnly = true)
    public List<MissedTask> waiting(Colleague coach) {
        return table.waiting(coach.id(), supported());
    }

    /** How many ask for what, in this ICB. */
    public MissedRule rule() {
        return settings.current(CurrentTenant.get())
                .support()
                .missedAppointments()
                .value();
    }

    /** Where a case stands; for whoever may see it. */
    @Transactional(readOnly = true)
    public MissedCount of(Colleague colleague, CaseId caseId) {
        return caseload.of(colleague)
                .find(caseId)
                .flatMap(card -> table.find(card.id()))
                .orElse(MissedCount.NOTHING);
    }

    /** The person was contacted, or it was tried: how, when and what came of it are kept. */
    @Transactional
    public CaseResult contacted(Colleague by, ContactAfterMissing contact) {
        var found = caseload.of(by).find(contact.caseId());
        return found.isEmpty() ? new CaseResult.NotFound() : contacted(found.get(), contact);
    }

    private CaseResult contacted(CaseCard card, ContactAfterMissing contact) {
        var faults = BookingRules.contact(contact, card.openedAt(), clock.instant());
        if (!faults.isEmpty()) return new CaseResult.Refused(faults);
        if (!tried(card)) {
            return new CaseResult.Refused(List.of(new Fault(
                    "case", "Somebody has written a contact down, or booked a new time. Nothing is waiting")));
        }
        contacts.afterMissing(
                card, new CaseStep.Contact(contact.channel(), contact.outcome(), contact.words(), contact.at()));
        return new CaseResult.Done(card.state());
    }

    /** In the transaction of a booking: whoever has a new time was reached. */
    boolean tried(CaseCard card) {
        var next = table.held(card.id()).flatMap(count -> count.after(MissedState.Action.CONTACT, rule()));
        next.ifPresent(count -> {
            table.addOrUpdate(card.id(), card.provider(), count, clock.instant());
            events.publishEvent(new MissedContactTried(CurrentTenant.get(), card.id()));
        });
        return next.isPresent();
    }

    /** In the transaction of an entry. */
    void logged(Colleague by, CaseCard card, Attendance attendance) {
        var before = table.held(card.id()).orElse(MissedCount.NOTHING);
        var after = MissedState.Action.of(attendance)
                .flatMap(action -> before.after(action, rule()))
                .orElse(before);
        if (!after.equals(before)) table.addOrUpdate(card.id(), card.provider(), after, clock.instant());
        if (after.state() == MissedState.EXIT_DUE && attendance == Attendance.DID_NOT_ATTEND) exit(by, card, after);
    }

    private void exit(Colleague by, CaseCard card, MissedCount count) {
        boolean possible = card.state().inSupport() && card.state() != CaseState.EXIT_DUE;
        if (!possible || bar(card.id()).isPresent()) return;
        var why = "Missed %d appointments in a row".formatted(count.inARow());
        episodes.exit(by, card.id(), ExitReason.DISENGAGED, why, card.version());
    }

    private Optional<String> bar(CaseId caseId) {
        return bars.orderedStream().flatMap(bar -> bar.bars(caseId).stream()).findFirst();
    }

    private static String[] supported() {
        return Arrays.stream(CaseState.values())
                .filter(CaseState::inSupport)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
