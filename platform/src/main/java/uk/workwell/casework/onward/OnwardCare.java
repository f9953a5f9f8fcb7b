package uk.workwell.casework.onward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.onward.OnwardResult.ChangedSince;
import uk.workwell.casework.onward.OnwardResult.Done;
import uk.workwell.casework.onward.OnwardResult.NotFound;
import uk.workwell.casework.onward.OnwardResult.Refused;
import uk.workwell.directory.Directory;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceId;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The verbs of onward referral, for whoever may work on the case. */
@Service
public class OnwardCare {

    /** When a silent service is asked, in working days after sending: the first time and the second. */
    public static final int FIRST_CHASE = 5;

    public static final int SECOND_CHASE = 10;

    private static final Fault NO_SUCH_STEP =
            new Fault("step", "This step is not in the plan any more. Choose another");

    private final Caseload caseload;
    private final OnwardReferrals referrals;
    private final OnwardTable table;
    private final Directory directory;
    private final Seals seals;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    OnwardCare(
            Caseload caseload,
            OnwardReferrals referrals,
            OnwardTable table,
            Directory directory,
            Seals seals,
            WorkingDays calendar,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.caseload = caseload;
        this.referrals = referrals;
        this.table = table;
        this.directory = directory;
        this.seals = seals;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Newest first; empty for a case that is not in the colleague's caseload. */
    public List<OnwardCard> of(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).isEmpty() ? List.of() : read(() -> table.of(caseId));
    }

    public Optional<OnwardCard> find(Colleague by, CaseId caseId, OnwardId id) {
        return caseload.of(by).find(caseId).isEmpty() ? Optional.empty() : read(() -> table.find(caseId, id));
    }

    /** Services that owe an answer to this coach, or to whom they stand in for; at most 20. */
    public List<ChaseDue> toChase(Colleague coach) {
        return read(() -> table.toChase(coach.id(), WorkingDays.today(clock)));
    }

    /** Writes down what a service would be told. Nothing leaves before the person has agreed. */
    public OnwardResult draft(Colleague by, CaseId caseId, ServiceId service, Help help, String words) {
        return draft(by, caseId, service, help, words, null);
    }

    /**
     * The same for a step of the plan.
     *
     * @param step of this case; null for none
     */
    public OnwardResult draft(
            Colleague by, CaseId caseId, ServiceId service, Help help, String words, @Nullable UUID step) {
        var found = caseload.of(by).find(caseId);
        if (found.isEmpty() || !exists(service)) return new NotFound();
        if (!found.get().state().live()) {
            return new Refused(List.of(new Fault("words", "This case has ended: nobody is referred on from it")));
        }
        var faults = OnwardRules.draft(words);
        if (!faults.isEmpty()) return new Refused(faults);
        try {
            return write(() -> {
                var id = OnwardId.fresh();
                var sealed = seals.tenant().seal(OnwardTable.WORDS, id.value(), words.strip());
                var written = new OnwardReferral(id, found.get().provider(), caseId, service, help, sealed);
                if (step != null) written.isFor(step);
                return happened(
                        referrals.saveAndFlush(written),
                        "draft",
                        new OnwardEvents.OnwardDrafted(CurrentTenant.get(), id));
            });
        } catch (DataIntegrityViolationException noSuchStep) {
            if (step == null) throw noSuchStep;
            return new Refused(List.of(NO_SUCH_STEP));
        }
    }

    /**
     * Says which step of the plan it is for, at any time: one that is complete has done that step.
     *
     * @param step of this case; null if it is no part of the plan
     */
    public OnwardResult place(Colleague by, CaseId caseId, OnwardId id, @Nullable UUID step, long version) {
        try {
            return on(by, caseId, id, version, found -> {
                if (step == null) found.setAside();
                else found.isFor(step);
                referrals.saveAndFlush(found);
                return happened(found, "place", new OnwardEvents.OnwardPlaced(CurrentTenant.get(), id));
            });
        } catch (DataIntegrityViolationException noSuchStep) {
            return new Refused(List.of(NO_SUCH_STEP));
        }
    }

    /** One step further. */
    public OnwardResult move(Colleague by, CaseId caseId, OnwardId id, OnwardCommand command, long version) {
        return on(by, caseId, id, version, found -> moved(found, command));
    }

    private OnwardResult on(
            Colleague by, CaseId caseId, OnwardId id, long version, Function<OnwardReferral, OnwardResult> verb) {
        if (caseload.of(by).find(caseId).isEmpty()) return new NotFound();
        try {
            return write(() -> referrals
                    .findById(id)
                    .filter(one -> one.caseId().equals(caseId))
                    .map(one -> one.version() == version ? verb.apply(one) : new ChangedSince(one.state()))
                    .orElseGet(NotFound::new));
        } catch (OptimisticLockingFailureException quicker) {
            return read(() -> table.find(caseId, id))
                    .<OnwardResult>map(card -> new ChangedSince(card.state()))
                    .orElseGet(NotFound::new);
        }
    }

    private OnwardResult moved(OnwardReferral found, OnwardCommand command) {
        if (!found.can(command.action())) {
            return new Refused(List.of(new Fault(
                    "on", "This is not possible while it is “" + found.state().words() + "”")));
        }
        var faults = OnwardRules.of(found, command, WorkingDays.today(clock));
        if (!faults.isEmpty()) return new Refused(faults);
        var tenant = CurrentTenant.get();
        var id = found.id();
        TenantEvent event =
                switch (command) {
                    case OnwardCommand.Permit(var on, var how) -> {
                        found.permit(on, how.strip());
                        yield new OnwardEvents.OnwardPermitted(tenant, id);
                    }
                    case OnwardCommand.Send(var on, var channel) -> {
                        found.send(on, channel.strip(), calendar.add(on, FIRST_CHASE));
                        yield new OnwardEvents.OnwardSent(tenant, id);
                    }
                    case OnwardCommand.Chase chase -> {
                        found.chase(nextChase(found));
                        yield new OnwardEvents.OnwardChased(tenant, id);
                    }
                    case OnwardCommand.Acknowledge(var on) -> {
                        found.acknowledge(on);
                        yield new OnwardEvents.OnwardAnswered(tenant, id);
                    }
                    case OnwardCommand.Accept(var on) -> {
                        found.accept(on);
                        yield new OnwardEvents.OnwardAnswered(tenant, id);
                    }
                    case OnwardCommand.Reject(var on, var reason) -> {
                        found.reject(on, reason);
                        yield new OnwardEvents.OnwardAnswered(tenant, id);
                    }
                    case OnwardCommand.Wait(var on, var expected) -> {
                        found.wait(expected);
                        yield new OnwardEvents.OnwardArranged(tenant, id);
                    }
                    case OnwardCommand.Start(var on) -> {
                        found.start(on);
                        yield new OnwardEvents.OnwardArranged(tenant, id);
                    }
                    case OnwardCommand.Complete(var on, var outcome) -> ended(found, command, on, outcome);
                    case OnwardCommand.NotAttend(var on, var outcome) -> ended(found, command, on, outcome);
                    case OnwardCommand.Withdraw(var on, var outcome) -> ended(found, command, on, outcome);
                };
        referrals.saveAndFlush(found);
        return happened(found, command.action().verb(), event);
    }

    private TenantEvent ended(OnwardReferral found, OnwardCommand command, LocalDate on, @Nullable String outcome) {
        found.end(command.action(), on, sealed(found.id(), outcome));
        return new OnwardEvents.OnwardEnded(CurrentTenant.get(), found.id());
    }

    private @Nullable Sealed sealed(OnwardId id, @Nullable String outcome) {
        return outcome == null || outcome.isBlank()
                ? null
                : seals.tenant().seal(OnwardTable.OUTCOME, id.value(), outcome.strip());
    }

    /** The second time counts from the sending, not from the first; after it nobody is reminded any more. */
    private @Nullable LocalDate nextChase(OnwardReferral found) {
        var sent = found.sentOn();
        return sent == null || found.chases() > 0 ? null : calendar.add(sent, SECOND_CHASE);
    }

    private OnwardResult happened(OnwardReferral of, String action, TenantEvent event) {
        table.addStep(of, action, clock.instant());
        events.publishEvent(event);
        return new Done(of.id(), of.state());
    }

    private boolean exists(ServiceId service) {
        return directory.find(service).filter(one -> one.active()).isPresent();
    }

    private OnwardResult write(java.util.function.Supplier<OnwardResult> work) {
        var result = writing.execute(status -> work.get());
        return result == null ? new NotFound() : result;
    }

    private <T> T read(java.util.function.Supplier<T> query) {
        return java.util.Objects.requireNonNull(reading.execute(status -> query.get()));
    }
}
