package uk.workwell.agreement.passport;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.passport.PassportEvents.PassportBrought;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * A person brings a passport from before to where they work now. What was agreed there is agreed nowhere else: each clause becomes a
 * request of theirs, which goes to the employer only if they send it.
 */
@Service
public class BringPassport {

    private final CheckPassport check;
    private final CopyTable copies;
    private final ObjectProvider<Requests> requests;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BringPassport(
            CheckPassport check,
            CopyTable copies,
            ObjectProvider<Requests> requests,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.copies = copies;
        this.requests = requests;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Brought {

        /** @param asked how many requests there are now */
        record Asked(int asked) implements Brought {}

        /** It was withdrawn, changed, or is none of ours. */
        record NotConfirmed() implements Brought {}

        /** The same one was brought before: nothing is asked twice. */
        record Before() implements Brought {}
    }

    /** Whose passport it is, is not compared: people change their names. They send requests in their own name. */
    public Brought bring(UUID provider, UUID referral, EmployerId employer, byte[] bytes) {
        var verified = check.verified(bytes);
        if (verified.isEmpty()) {
            return new Brought.NotConfirmed();
        }
        return Optional.ofNullable(transaction.execute(status -> {
                    if (!copies.insertBrought(provider, referral, verified.get().hash(), clock.instant())) {
                        return new Brought.Before();
                    }
                    int asked = (int) verified.get().document().clauses().stream()
                            .filter(clause -> requests.orderedStream()
                                    .anyMatch(to -> to.ask(provider, referral, employer, clause)))
                            .count();
                    events.publishEvent(new PassportBrought(CurrentTenant.get(), referral));
                    return (Brought) new Brought.Asked(asked);
                }))
                .orElseThrow();
    }
}
