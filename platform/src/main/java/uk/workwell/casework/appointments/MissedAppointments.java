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
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.ClosingBar;
import uk.workwell.casework.Episodes;
import uk.workwell.casework.ExitReason;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/**
 * What follows when somebody doesn't come: after two in a row the coach contacts them and offers a time, after three support
 * is to end. Nothing ends by itself, and while a concern is open it is not even said to be due.
 */
@Service
public class MissedAppointments {

    private final MissedTable table;
    private final Caseload caseload;
    private final Episodes episodes;
    private final ObjectProvider<ClosingBar> bars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissedAppointments(
            MissedTable table,
            Caseload caseload,
            Episodes episodes,
            ObjectProvider<ClosingBar> bars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.caseload = caseload;
        this.episodes = episodes;
        this.bars = bars;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody tried to reach a person who missed two appointments, and offered another time. */
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

    /** Where a case stands; for whoever may see it. */
    @Transactional(readOnly = true)
    public MissedState of(Colleague colleague, CaseId caseId) {
        return caseload.of(colleague)
                .find(caseId)
                .flatMap(card -> table.find(card.id()))
                .orElse(MissedState.NONE);
    }

    /**
     * The person was contacted, or it was tried, and another time was offered.
     *
     * @return whether that was waited for
     */
    @Transactional
    public boolean contacted(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).filter(this::tried).isPresent();
    }

    /** In the transaction of a booking: whoever has a new time was reached. */
    boolean tried(CaseCard card) {
        var next = table.find(card.id()).flatMap(state -> state.after(MissedState.Action.CONTACT));
        next.ifPresent(state -> {
            table.addOrUpdate(card.id(), card.provider(), state, clock.instant());
            events.publishEvent(new MissedContactTried(CurrentTenant.get(), card.id()));
        });
        return next.isPresent();
    }

    /** In the transaction of an entry. */
    MissedState logged(Colleague by, CaseCard card, Attendance attendance) {
        var before = table.find(card.id()).orElse(MissedState.NONE);
        var after = MissedState.Action.of(attendance).flatMap(before::after).orElse(before);
        if (after == before && after != MissedState.EXIT_DUE) return after;
        if (after != before) table.addOrUpdate(card.id(), card.provider(), after, clock.instant());
        if (after == MissedState.EXIT_DUE && attendance == Attendance.DID_NOT_ATTEND) exit(by, card);
        return after;
    }

    private void exit(Colleague by, CaseCard card) {
        boolean possible = card.state().inSupport() && card.state() != CaseState.EXIT_DUE;
        if (!possible || bar(card.id()).isPresent()) return;
        episodes.exit(by, card.id(), ExitReason.DISENGAGED, "Missed three appointments in a row", card.version());
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
