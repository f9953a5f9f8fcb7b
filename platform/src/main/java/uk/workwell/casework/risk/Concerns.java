package uk.workwell.casework.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.risk.ConcernResult.ChangedSince;
import uk.workwell.casework.risk.ConcernResult.Done;
import uk.workwell.casework.risk.ConcernResult.Fault;
import uk.workwell.casework.risk.ConcernResult.NotFound;
import uk.workwell.casework.risk.ConcernResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.TenantEvent;

/**
 * The verbs of a risk. Whoever may not read its words does not find it. Every verb carries the version that was shown: when
 * somebody else was quicker, nothing is changed and the answer says who and when.
 */
@Service
public class Concerns {

    private static final int AT_MOST = 4_000;

    private final Caseload caseload;
    private final RiskTable risks;
    private final RiskSteps steps;
    private final Raising raising;
    private final Watch watch;
    private final DutyTime duty;
    private final EscalateInTime timer;
    private final Team team;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Concerns(
            Caseload caseload,
            RiskTable risks,
            RiskSteps steps,
            Raising raising,
            Watch watch,
            DutyTime duty,
            EscalateInTime timer,
            Team team,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.caseload = caseload;
        this.risks = risks;
        this.steps = steps;
        this.raising = raising;
        this.watch = watch;
        this.duty = duty;
        this.timer = timer;
        this.team = team;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For whoever may work on the case. */
    public ConcernResult raise(Colleague by, RaiseConcern command) {
        var card = caseload.of(by).find(command.caseId());
        if (card.isEmpty()) return new NotFound();
        var faults = faults(command);
        var level = command.level();
        if (!faults.isEmpty() || level == null) return new Refused(faults);
        var body = new Risk.Body(
                level,
                command.triggers().stream().sorted().toList(),
                command.words().strip());
        return answered(transaction.execute(status -> {
            var raised = raising.raise(card.get().id(), card.get().provider(), body, clock.instant());
            return new Done(raised.id(), raised.state());
        }));
    }

    /** Somebody on duty, who did not raise it, looks. */
    public ConcernResult lookAt(Colleague by, RiskId id, long version) {
        return on(by, id, version, RiskAction.LOOK_AT, null, (risk, now) -> {
            if (!watch.onDutyFor(by, risk)) return refused("Somebody on duty has to look at it");
            if (risk.raisedBy(by.id())) return refused("You raised it: somebody else has to look at it");
            return stored(risk, risk.lookedAt(by.id()), now, null, new RiskLookedAt(by.tenant(), id));
        });
    }

    /** To somebody else who can be on duty for it; their hour begins. */
    public ConcernResult handOver(Colleague by, RiskId id, @Nullable StaffId to, long version) {
        return on(by, id, version, RiskAction.HAND_OVER, null, (risk, now) -> {
            if (!watch.onDutyFor(by, risk)) return refused("Somebody on duty hands it over");
            if (to == null
                    || !canTakeOver(by, risk).stream()
                            .map(Colleague::id)
                            .toList()
                            .contains(to)) {
                return new Refused(List.of(new Fault("to", "Choose who takes it over")));
            }
            var next = risk.handedOver(to, duty.dueFrom(now));
            timer.start(next);
            return stored(risk, next, now, null, new RiskHandedOver(by.tenant(), id));
        });
    }

    /** The first of two: says what was done. */
    public ConcernResult proposeClosing(Colleague by, RiskId id, String whatWasDone, long version) {
        return on(
                by,
                id,
                version,
                RiskAction.PROPOSE_CLOSING,
                whatWasDone,
                (risk, now) -> stored(
                        risk, risk.closing(by.id()), now, whatWasDone, new RiskClosingProposed(by.tenant(), id)));
    }

    /** The second of two. */
    public ConcernResult agree(Colleague by, RiskId id, long version) {
        return on(
                by,
                id,
                version,
                RiskAction.AGREE,
                null,
                (risk, now) -> by.id().equals(risk.proposedBy())
                        ? refused("You proposed to close it: a second person has to agree")
                        : stored(risk, risk.agreed(now), now, null, new RiskClosed(by.tenant(), id)));
    }

    /** The second of two does not agree, and says why. */
    public ConcernResult disagree(Colleague by, RiskId id, String why, long version) {
        return on(
                by,
                id,
                version,
                RiskAction.DISAGREE,
                why,
                (risk, now) -> by.id().equals(risk.proposedBy())
                        ? refused("You proposed to close it: a second person has to answer")
                        : stored(risk, risk.reopened(), now, why, new RiskKeptOpen(by.tenant(), id)));
    }

    /** For a concern that is not red: whoever raised it, or somebody on duty, alone. */
    public ConcernResult end(Colleague by, RiskId id, String whatWasDone, long version) {
        return on(
                by,
                id,
                version,
                RiskAction.END,
                whatWasDone,
                (risk, now) -> stored(risk, risk.ended(now), now, whatWasDone, new RiskClosed(by.tenant(), id)));
    }

    /** Who can be on duty for it instead of whoever asks: duty leads and leads of the provider, never its author. */
    List<Colleague> canTakeOver(Colleague by, Risk risk) {
        return team.everyone().stream()
                .filter(one -> one.provider().equals(risk.provider())
                        && (one.is(uk.workwell.team.Role.DUTY_LEAD) || one.is(uk.workwell.team.Role.LEAD))
                        && !one.id().equals(by.id())
                        && !risk.raisedBy(one.id()))
                .toList();
    }

    private ConcernResult on(
            Colleague by,
            RiskId id,
            long version,
            RiskAction action,
            @Nullable String words,
            BiFunction<Risk, Instant, ConcernResult> verb) {
        return answered(transaction.execute(status -> risks.find(id)
                .filter(risk -> watch.mayRead(by, risk))
                .map(risk -> {
                    if (risk.version() != version) return changedSince(id);
                    if (!risk.can(action)) {
                        return refused("This is not possible while it is “"
                                + risk.state().words() + "”");
                    }
                    var missing = missing(action, words);
                    return missing.isPresent()
                            ? new Refused(List.of(missing.get()))
                            : verb.apply(risk, clock.instant());
                })
                .orElseGet(NotFound::new)));
    }

    private ConcernResult stored(Risk was, Risk next, Instant now, @Nullable String words, TenantEvent event) {
        if (!risks.update(next)) return changedSince(was.id());
        steps.add(next, verb(was, next), was.state(), now, words);
        events.publishEvent(event);
        return new Done(next.id(), next.state());
    }

    private static String verb(Risk was, Risk next) {
        for (var action : RiskAction.values()) {
            if (action != RiskAction.ESCALATE
                    && was.state().after(action).filter(next.state()::equals).isPresent()) return action.verb();
        }
        throw new IllegalStateException("No verb leads from " + was.state() + " to " + next.state());
    }

    private static Optional<Fault> missing(RiskAction action, @Nullable String words) {
        return switch (action) {
            case PROPOSE_CLOSING, END, DISAGREE ->
                words == null || words.isBlank()
                        ? Optional.of(new Fault(
                                "words",
                                action == RiskAction.DISAGREE
                                        ? "Say why it has to stay open"
                                        : "Say what was done, and by whom"))
                        : tooLong(words);
            case ESCALATE, LOOK_AT, HAND_OVER, AGREE -> Optional.empty();
        };
    }

    private static List<Fault> faults(RaiseConcern command) {
        var faults = new ArrayList<Fault>();
        if (command.level() == null) {
            faults.add(new Fault("level", "Choose how serious it is"));
        } else if (!command.triggers().isEmpty() && command.level() != RiskLevel.RED) {
            faults.add(new Fault("level", "What you ticked makes it red. Choose red, or take the tick away"));
        }
        if (command.words().isBlank()) {
            faults.add(new Fault("words", "Say what you saw or heard, and what you have done"));
        }
        tooLong(command.words()).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> tooLong(String words) {
        return words.length() > AT_MOST
                ? Optional.of(new Fault("words", "Shorten it to 4,000 characters or fewer"))
                : Optional.empty();
    }

    private ConcernResult changedSince(RiskId id) {
        return steps.last(id)
                .<ConcernResult>map(step -> new ChangedSince(name(step.by()), step.at()))
                .orElseGet(NotFound::new);
    }

    private String name(Actor actor) {
        return Optional.of(actor)
                .filter(who -> who.kind() == Actor.Kind.STAFF)
                .flatMap(who -> team.find(new StaffId(who.id())))
                .map(Colleague::name)
                .orElse("The system");
    }

    private static ConcernResult refused(String words) {
        return new Refused(List.of(new Fault("risk", words)));
    }

    private static ConcernResult answered(@Nullable ConcernResult result) {
        return result == null ? new NotFound() : result;
    }
}
