package uk.workwell.agreement.passport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.passport.BringPassport.Brought;
import uk.workwell.agreement.passport.PassportEvents.PassportOffered;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * An employer brings a passport that somebody handed to it. It is theirs: they read what is in it, and only by their yes it
 * becomes requests. The employer hears of neither answer. Call all of it with no transaction open.
 */
@Service
public class OfferedPassports {

    /** How long it waits for an answer. */
    static final Duration WAITS = Duration.ofDays(30);

    private final CheckPassport check;
    private final BringPassport bringing;
    private final OfferedTable table;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferedPassports(
            CheckPassport check,
            BringPassport bringing,
            OfferedTable table,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.bringing = bringing;
        this.table = table;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for somebody's answer. */
    public record Waiting(UUID id, List<Clause> clauses, Instant at) {

        public Waiting {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Passes a file on to its person; one that waits already gives way to it. Whether they brought the same one themselves is
     * not told.
     *
     * @return whether it is a valid passport, which the public check would have said as well
     */
    public boolean passOn(UUID provider, UUID referral, UUID member, byte[] bytes) {
        var file = Uploaded.read(bytes).map(Uploaded::file);
        if (file.isEmpty() || check.verified(bytes).isEmpty()) return false;
        transaction.executeWithoutResult(status -> {
            table.delete(referral);
            table.insert(provider, referral, member, file.get().write(), clock.instant());
            events.publishEvent(new PassportOffered(CurrentTenant.get(), referral));
        });
        return true;
    }

    /** Empty where nothing waits, and once it was withdrawn meanwhile. */
    public Optional<Waiting> waiting(UUID referral) {
        return find(referral).flatMap(row -> check.verified(row.file())
                .map(valid -> new Waiting(row.id(), valid.document().clauses(), row.at())));
    }

    /** By the person's yes. Empty where this one does not wait any more. */
    public Optional<Brought> yes(UUID referral, EmployerId employer, UUID id) {
        return find(referral).filter(row -> row.id().equals(id)).map(row -> {
            var brought = bringing.bring(row.provider(), referral, employer, row.file());
            destroy(referral);
            return brought;
        });
    }

    /** Nothing of it is left. */
    public void no(UUID referral, UUID id) {
        find(referral).filter(row -> row.id().equals(id)).ifPresent(row -> destroy(referral));
    }

    /** What nobody answered goes. Called with the ICB bound. */
    public void purge() {
        transaction.executeWithoutResult(
                status -> table.deleteOlderThan(clock.instant().minus(WAITS)));
    }

    private void destroy(UUID referral) {
        transaction.executeWithoutResult(status -> table.delete(referral));
    }

    private Optional<OfferedTable.Row> find(UUID referral) {
        var oldest = clock.instant().minus(WAITS);
        return Optional.ofNullable(transaction.execute(status -> table.find(referral)))
                .flatMap(found -> found)
                .filter(row -> row.at().isAfter(oldest));
    }
}
