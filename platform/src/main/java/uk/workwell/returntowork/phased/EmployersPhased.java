package uk.workwell.returntowork.phased;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.returntowork.phased.PhasedResult.NotFound;
import uk.workwell.returntowork.phased.Who.Side;
import uk.workwell.sharing.DocumentId;
import uk.workwell.tenant.EmployerId;

/**
 * A phased return for the employer that takes part, once the person let it read a version. What is to be read now is asked of
 * the one policy before, each time. Nothing from the fit note or the support is in it.
 */
@Service
public class EmployersPhased {

    private final PhasedTable table;
    private final PhasedVerbs verbs;
    private final PhasedReading reading;
    private final WorkedWeeks weeks;
    private final LookingOver looking;
    private final TransactionTemplate transaction;

    EmployersPhased(
            PhasedTable table,
            PhasedVerbs verbs,
            PhasedReading reading,
            WorkedWeeks weeks,
            LookingOver looking,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.verbs = verbs;
        this.reading = reading;
        this.weeks = weeks;
        this.looking = looking;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Whose plan is meant.
     *
     * @param readable the texts that the policy lets whoever asks read at this moment
     * @param ever those that the person ever let them read
     */
    public record Asked(
            EmployerId employer, UUID referral, Collection<DocumentId> readable, Collection<DocumentId> ever) {

        public Asked {
            readable = List.copyOf(readable);
            ever = List.copyOf(ever);
        }

        /** Of somebody to whom nothing was taken back. */
        public Asked(EmployerId employer, UUID referral, Collection<DocumentId> readable) {
            this(employer, referral, readable, readable);
        }
    }

    /**
     * What an employer reads.
     *
     * @param now whether the person lets it be read now; else it is what was signed, and nothing else is told
     * @param version newest that it may read
     * @param waits the version above has not got everybody's name yet, and is the newest of all
     * @param newerWaits a newer one exists that its person has not let it read
     * @param checks those that may cross
     */
    public record Opened(
            PhasedReturn plan,
            boolean now,
            PhasedVersion version,
            boolean waits,
            boolean newerWaits,
            List<PhasedSignature> signatures,
            List<Check> checks,
            List<Worked> worked,
            Optional<PhasedVersion> agreed) {

        public boolean signed() {
            return signatures.stream().anyMatch(one -> one.by().side() == Side.EMPLOYER);
        }
    }

    public Optional<Opened> of(Asked asked) {
        return in(() -> find(asked).flatMap(plan -> opened(plan, asked)));
    }

    public PhasedResult sign(Asked asked, int number, String hash, UUID member, String name) {
        return on(
                asked,
                opened -> opened.version().number() == number
                        ? verbs.sign(opened.plan(), number, hash, employer(member, name))
                        : verbs.changed(opened.plan()));
    }

    /** Another version: the person reads it before anybody else does. */
    public PhasedResult change(Asked asked, long seen, PhasedContent content, UUID member, String name) {
        return on(
                asked,
                opened -> !opened.now()
                        ? new NotFound()
                        : opened.newerWaits()
                                ? PhasedResult.Refused.because(
                                        "", "A newer version is with the person. Wait for their answer")
                                : verbs.change(opened.plan(), seen, employer(member, name), content));
    }

    /** What was worked in a week, from 0 on. */
    public PhasedResult worked(Asked asked, int week, WeekHours hours, UUID member, String name) {
        return on(asked, opened -> weeks.enter(opened.plan(), week, hours, "", employer(member, name)));
    }

    private Optional<Opened> opened(PhasedReturn plan, Asked asked) {
        var book = reading.all(plan);
        var released = book.versions().stream()
                .filter(one -> one.document() != null && asked.readable().contains(one.document()))
                .toList();
        var kept = book.agreed().filter(one -> staysWith(book, one, asked));
        boolean now = !released.isEmpty();
        return book.versions().stream()
                .filter(one -> released.contains(one)
                        || kept.equals(Optional.of(one))
                        || (now && one.by().side() == Side.EMPLOYER))
                .findFirst()
                .map(shown -> new Opened(
                        plan,
                        now,
                        shown,
                        plan.state() == PhasedState.PROPOSED && shown.number() == plan.newest(),
                        now && shown.number() < plan.newest(),
                        book.under(shown.number()),
                        looking.checks(plan.caseId(), shown.content(), null).stream()
                                .filter(check -> check.kind().crosses())
                                .toList(),
                        book.worked().stream()
                                .filter(one -> one.by().side() == Side.EMPLOYER || now)
                                .toList(),
                        kept));
    }

    /**
     * A signed agreement stays with both who signed it, whatever is taken back later: at the employer with those whom the person
     * once let read it, or, where it is the employer's own version, any of the plan.
     */
    private static boolean staysWith(PhasedBook book, PhasedVersion agreed, Asked asked) {
        boolean theirs =
                book.under(agreed.number()).stream().anyMatch(name -> name.by().side() == Side.EMPLOYER);
        return theirs
                && book.versions().stream()
                        .filter(one -> one.equals(agreed) || agreed.by().side() == Side.EMPLOYER)
                        .anyMatch(one -> one.document() != null && asked.ever().contains(one.document()));
    }

    private Optional<PhasedReturn> find(Asked asked) {
        return table.ofReferral(asked.employer(), asked.referral());
    }

    private PhasedResult on(Asked asked, Function<Opened, PhasedResult> verb) {
        return Undone.unlessDone(
                transaction,
                () -> find(asked).flatMap(plan -> opened(plan, asked)).map(verb).orElseGet(NotFound::new),
                () -> in(() -> find(asked).map(verbs::changed).orElseGet(NotFound::new)));
    }

    private static Who employer(UUID member, String name) {
        return new Who(Side.EMPLOYER, member, name);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
