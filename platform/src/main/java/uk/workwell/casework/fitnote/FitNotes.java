package uk.workwell.casework.fitnote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseResult.ChangedSince;
import uk.workwell.casework.CaseResult.Done;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.CaseResult.NotFound;
import uk.workwell.casework.CaseResult.Refused;
import uk.workwell.casework.Caseload;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** The fit notes of a case: copied in, corrected, taken back where it was a mistake. */
@Service
public class FitNotes {

    private static final Comparator<FitNote> LATEST_FIRST = Comparator.comparing(
                    (FitNote note) -> Objects.requireNonNull(note.content().to()))
            .thenComparing(FitNote::enteredAt)
            .reversed();

    private final FitNoteTable table;
    private final Caseload caseload;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FitNotes(
            FitNoteTable table,
            Caseload caseload,
            Team team,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.caseload = caseload;
        this.team = team;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Every revision, whichever ends last first; empty where the case is not this colleague's. */
    public List<FitNote> of(Colleague colleague, CaseId caseId) {
        return in(
                () -> caseload.of(colleague).find(caseId).map(card -> table.of(card.id())).orElseGet(List::of).stream()
                        .sorted(LATEST_FIRST)
                        .toList());
    }

    /** Those in force, for the house itself, which has looked the case up; whichever ends last first. */
    public List<FitNoteContent> inForce(CaseId caseId) {
        return in(() -> table.of(caseId).stream()
                .filter(FitNote::inForce)
                .sorted(LATEST_FIRST)
                .map(FitNote::content)
                .toList());
    }

    /** Which of them counts on a day: the one that was assessed last. */
    public static Optional<FitNoteContent> on(LocalDate day, List<FitNoteContent> inForce) {
        return inForce.stream()
                .filter(note -> note.covers(day))
                .max(Comparator.comparing(note -> Objects.requireNonNullElse(note.assessedOn(), LocalDate.MIN)));
    }

    public CaseResult enter(Colleague by, CaseId caseId, FitNoteContent content) {
        return on(by, caseId, card -> {
            var others = contents(table.of(caseId), null);
            var faults = FitNoteRules.faults(content, others, WorkingDays.today(clock));
            if (!faults.isEmpty()) return new Refused(faults);
            table.insert(card, Ids.fresh(), 1, content, by.id(), clock.instant());
            events.publishEvent(new FitNoteEntered(CurrentTenant.get(), caseId));
            return new Done(card.state());
        });
    }

    /**
     * A new revision; the one before stays to be read.
     *
     * @param revision as it was shown
     */
    public CaseResult correct(Colleague by, CaseId caseId, UUID note, int revision, FitNoteContent content) {
        return change(by, caseId, note, revision, (card, before) -> {
            var others = contents(table.of(caseId), note);
            var faults = FitNoteRules.faults(content, others, WorkingDays.today(clock));
            if (!faults.isEmpty()) return new Refused(faults);
            if (!table.updateState(before, FitNote.State.SUPERSEDED)) return changed(caseId, note);
            table.insert(card, note, revision + 1, content, by.id(), clock.instant());
            events.publishEvent(new FitNoteCorrected(CurrentTenant.get(), caseId));
            return new Done(card.state());
        });
    }

    /** It was entered by mistake, as a statement of somebody else's. */
    public CaseResult takeBack(Colleague by, CaseId caseId, UUID note, int revision) {
        return change(by, caseId, note, revision, (card, before) -> {
            if (!table.updateState(before, FitNote.State.TAKEN_BACK)) return changed(caseId, note);
            events.publishEvent(new FitNoteTakenBack(CurrentTenant.get(), caseId));
            return new Done(card.state());
        });
    }

    /** No other is to follow: nobody has to be reminded of its end. */
    public CaseResult nothingFollows(Colleague by, CaseId caseId, UUID note, int revision) {
        return change(by, caseId, note, revision, (card, before) -> {
            if (!table.updateLast(before, by.id(), clock.instant())) return changed(caseId, note);
            events.publishEvent(new FitNoteLeftLast(CurrentTenant.get(), caseId));
            return new Done(card.state());
        });
    }

    private CaseResult change(
            Colleague by, CaseId caseId, UUID note, int revision, BiFunction<CaseCard, FitNote, CaseResult> verb) {
        return on(by, caseId, card -> {
            var newest = newest(caseId, note);
            if (newest.isEmpty()) return new NotFound();
            return newest.get().inForce() && newest.get().revision() == revision
                    ? verb.apply(card, newest.get())
                    : changed(caseId, note);
        });
    }

    private Optional<FitNote> newest(CaseId caseId, UUID note) {
        return table.of(caseId).stream()
                .filter(one -> one.note().equals(note))
                .max(Comparator.comparingInt(FitNote::revision));
    }

    private CaseResult changed(CaseId caseId, UUID note) {
        return newest(caseId, note)
                .<CaseResult>map(now -> new ChangedSince(
                        team.find(now.enteredBy()).map(Colleague::name).orElse("Somebody"), now.enteredAt()))
                .orElseGet(NotFound::new);
    }

    private static List<FitNoteContent> contents(List<FitNote> all, @org.jspecify.annotations.Nullable UUID without) {
        return all.stream()
                .filter(FitNote::inForce)
                .filter(one -> !one.note().equals(without))
                .map(FitNote::content)
                .toList();
    }

    private CaseResult on(Colleague by, CaseId caseId, Function<CaseCard, CaseResult> verb) {
        try {
            return in(() -> caseload.of(by)
                    .find(caseId)
                    .map(card -> card.state().live() ? verb.apply(card) : ended())
                    .orElseGet(NotFound::new));
        } catch (DuplicateKeyException quicker) {
            return new Refused(List.of(new Fault("", "Somebody changed this at the same moment. Load the page again")));
        }
    }

    private static CaseResult ended() {
        return new Refused(List.of(new Fault("", "Support has ended: its fit notes stay as they are")));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
