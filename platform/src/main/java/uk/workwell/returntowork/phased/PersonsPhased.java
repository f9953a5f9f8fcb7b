package uk.workwell.returntowork.phased;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseBrief;
import uk.workwell.casework.CaseBriefs;
import uk.workwell.casework.CaseId;
import uk.workwell.person.People;
import uk.workwell.returntowork.phased.PhasedEvents.PhasedReturnChangeAsked;
import uk.workwell.returntowork.phased.PhasedResult.Done;
import uk.workwell.returntowork.phased.PhasedResult.NotFound;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.tenant.CurrentTenant;

/** What the person does with their phased return, after code and date of birth: read, sign, ask for a change, write down. */
@Service
public class PersonsPhased {

    private static final int LONGEST = 2_000;

    private final PhasedTable table;
    private final VersionTable versions;
    private final StepTable steps;
    private final PhasedVerbs verbs;
    private final PhasedReading reading;
    private final WorkedWeeks weeks;
    private final LookingOver looking;
    private final CaseBriefs cases;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PersonsPhased(
            PhasedTable table,
            VersionTable versions,
            StepTable steps,
            PhasedVerbs verbs,
            PhasedReading reading,
            WorkedWeeks weeks,
            LookingOver looking,
            CaseBriefs cases,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.versions = versions;
        this.steps = steps;
        this.verbs = verbs;
        this.reading = reading;
        this.weeks = weeks;
        this.looking = looking;
        this.cases = cases;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a person reads, and what there is to say about the newest version. */
    public record Opened(PhasedBook book, List<Check> checks) {}

    /** Whether the person of this case was born on that day. */
    public boolean bornOn(UUID caseId, LocalDate day) {
        return in(() -> cases.find(new CaseId(caseId))
                .map(CaseBrief::person)
                .flatMap(people::find)
                .map(card -> card.birthDate().equals(day))
                .orElse(false));
    }

    /** Nothing while it is a draft: that is its coach's. What an employer wrote may be read by others from now on. */
    public Optional<Opened> open(UUID caseId) {
        return in(() -> table.of(new CaseId(caseId))
                .filter(plan -> plan.state() != PhasedState.DRAFT || plan.agreed() != null)
                .map(plan -> {
                    versions.updateSeen(plan.id(), plan.newest(), clock.instant());
                    var book = reading.all(plan);
                    return new Opened(
                            book, looking.checks(plan.caseId(), book.newest().content(), verbs.supportEnds(plan)));
                }));
    }

    public PhasedResult sign(UUID caseId, int number, String hash) {
        return on(caseId, plan -> verbs.sign(plan, number, hash, person(plan)));
    }

    public PhasedResult askForChange(UUID caseId, String words) {
        if (words.isBlank()) return PhasedResult.Refused.because("change", "Write what you would like to change");
        if (words.strip().length() > LONGEST) {
            return PhasedResult.Refused.because("change", "Shorten this to 2,000 characters");
        }
        return on(caseId, plan -> {
            if (plan.state().after(PhasedAction.ASK_FOR_CHANGE).isEmpty()) {
                return PhasedResult.Refused.because("change", "Nothing waits for you to agree to it");
            }
            steps.add(plan, PhasedAction.ASK_FOR_CHANGE, plan.state(), clock.instant(), words);
            events.publishEvent(new PhasedReturnChangeAsked(CurrentTenant.get(), plan.caseId()));
            return new Done(plan.state());
        });
    }

    /** What was worked in a week, from 0 on. */
    public PhasedResult worked(UUID caseId, int week, WeekHours hours, String words) {
        return on(caseId, plan -> weeks.enter(plan, week, hours, words, person(plan)));
    }

    private Who person(PhasedReturn plan) {
        var name = cases.find(plan.caseId())
                .map(CaseBrief::person)
                .flatMap(people::find)
                .map(card -> card.name())
                .orElseThrow();
        return new Who(Side.PERSON, plan.caseId().value(), name);
    }

    private PhasedResult on(UUID caseId, Function<PhasedReturn, PhasedResult> verb) {
        var id = new CaseId(caseId);
        return Undone.unlessDone(
                transaction,
                () -> table.of(id).map(verb).orElseGet(NotFound::new),
                () -> in(() -> table.of(id).map(verbs::changed).orElseGet(NotFound::new)));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
