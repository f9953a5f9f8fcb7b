package uk.workwell.casework.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.assessment.AssessmentResult.ChangedSince;
import uk.workwell.casework.assessment.AssessmentResult.Incomplete;
import uk.workwell.casework.assessment.AssessmentResult.NotFound;
import uk.workwell.casework.assessment.AssessmentResult.Refused;
import uk.workwell.casework.assessment.AssessmentResult.Saved;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;

/** Writes assessments down as they are made: saved every few seconds, completed once, never changed after that. */
@Service
public class Assessments {

    private static final Duration A_SITTING = Duration.ofMinutes(15);

    private final AssessmentTable table;
    private final Caseload caseload;
    private final MoveOn moveOn;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Assessments(
            AssessmentTable table,
            Caseload caseload,
            MoveOn moveOn,
            Team team,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.caseload = caseload;
        this.moveOn = moveOn;
        this.team = team;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those of a case, newest first; empty where the case is not this colleague's. */
    public List<Assessment> of(Colleague colleague, CaseId caseId) {
        return orElse(
                () -> caseload.of(colleague)
                        .find(caseId)
                        .map(card -> table.of(card.id()))
                        .orElseGet(List::of),
                List.of());
    }

    /**
     * Keeps what was written so far.
     *
     * @param version of the open assessment as it was shown; 0 where none is open, which begins one
     */
    public AssessmentResult save(Colleague by, CaseId caseId, long version, Findings findings) {
        return on(by, caseId, card -> keep(card, by, version, findings, false));
    }

    /** Keeps it and, where nothing is missing, completes it: support that has just started moves on. */
    public AssessmentResult complete(Colleague by, CaseId caseId, long version, Findings findings) {
        return on(by, caseId, card -> {
            var faults = CompletenessRules.faults(findings);
            var early = moveOn.tooEarly(card);
            early.ifPresent(words -> faults.add(new AssessmentResult.Fault("", words)));
            var kept = keep(card, by, version, findings, faults.isEmpty());
            if (kept instanceof Saved(var now)) {
                if (!faults.isEmpty()) return new Incomplete(now, faults);
                moveOn.assessed(by, card);
                events.publishEvent(new AssessmentCompleted(uk.workwell.tenant.CurrentTenant.get(), card.id()));
            }
            return kept;
        });
    }

    private AssessmentResult keep(CaseCard card, Colleague by, long version, Findings findings, boolean complete) {
        if (!card.state().live()) return new Refused("Support has ended: its assessments stay as they are");
        var now = clock.instant();
        var before = table.of(card.id()).stream().findFirst();
        var open = before.filter(Assessment::open);
        if (open.map(Assessment::version).orElse(0L) != version) {
            return before.<AssessmentResult>map(this::changed).orElseGet(NotFound::new);
        }
        if (open.isEmpty()) {
            table.insert(card, before.map(Assessment::number).orElse(0) + 1, findings, by.id(), now);
        }
        if (complete || open.isPresent()) {
            var seen = open.or(() -> table.of(card.id()).stream().findFirst()).orElseThrow();
            if (!table.update(seen, findings, by.id(), now, complete)) return changed(card.id());
        }
        if (open.filter(seen -> sameSitting(seen, by, now)).isEmpty()) {
            events.publishEvent(new AssessmentWorkedOn(uk.workwell.tenant.CurrentTenant.get(), card.id()));
        }
        return new Saved(table.of(card.id()).getFirst());
    }

    private static boolean sameSitting(Assessment seen, Colleague by, Instant now) {
        return seen.savedBy().equals(by.id()) && seen.savedAt().plus(A_SITTING).isAfter(now);
    }

    private AssessmentResult on(Colleague by, CaseId caseId, Function<CaseCard, AssessmentResult> verb) {
        try {
            return orElse(() -> caseload.of(by).find(caseId).map(verb).orElseGet(NotFound::new), new NotFound());
        } catch (DuplicateKeyException | OptimisticLockingFailureException quicker) {
            return orElse(() -> changed(caseId), new NotFound());
        }
    }

    private AssessmentResult changed(CaseId caseId) {
        return table.of(caseId).stream()
                .findFirst()
                .<AssessmentResult>map(this::changed)
                .orElseGet(NotFound::new);
    }

    private AssessmentResult changed(Assessment theirs) {
        var by = team.find(theirs.savedBy()).map(Colleague::name).orElse("Somebody");
        return new ChangedSince(by, theirs.savedAt(), theirs);
    }

    private <T> T orElse(Supplier<T> work, T nothing) {
        return Optional.ofNullable(transaction.execute(status -> work.get())).orElse(nothing);
    }
}
