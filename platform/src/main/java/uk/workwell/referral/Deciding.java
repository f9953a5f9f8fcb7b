package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.referral.TriageResult.ChangedSince;
import uk.workwell.referral.TriageResult.Done;
import uk.workwell.referral.TriageResult.NotAllowed;
import uk.workwell.referral.TriageResult.NotFound;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.tenant.TenantEvent;

/**
 * How a verb of triage is carried out: who may, on which version, all of it or nothing. Of two who decide at once the second
 * hears who was quicker.
 */
@Component
class Deciding {

    private final Referrals referrals;
    private final Timeline timeline;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Deciding(
            Referrals referrals,
            Timeline timeline,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.timeline = timeline;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a verb wants: to be refused in words, or to be told to the others. */
    sealed interface Outcome {}

    private record No(NotAllowed result) implements Outcome {}

    private record Yes(TenantEvent event) implements Outcome {}

    static Outcome no(String words) {
        return new No(new NotAllowed(words));
    }

    static Outcome yes(TenantEvent event) {
        return new Yes(event);
    }

    /** Called with no transaction open. */
    TriageResult decide(
            Colleague colleague,
            ReferralId id,
            long version,
            ReferralAction action,
            BiFunction<Referral, Instant, Outcome> verb) {
        try {
            return transaction.execute(status -> decideNow(colleague, id, version, action, verb));
        } catch (OptimisticLockingFailureException e) {
            // Both read the same version and the other's commit came first.
            return transaction.execute(status -> changedSince(id));
        }
    }

    private TriageResult decideNow(
            Colleague colleague,
            ReferralId id,
            long version,
            ReferralAction action,
            BiFunction<Referral, Instant, Outcome> verb) {
        var found = referrals.findById(id).filter(referral -> Sight.of(colleague, referral));
        if (found.isEmpty()) {
            return changedOutOfSight(colleague, id);
        }
        var referral = found.get();
        if (referral.version() != version) {
            return changedSince(id);
        }
        var from = referral.state();
        if (!referral.can(action)) {
            return new NotAllowed(ReferralMoves.refusal(from));
        }
        if (from != ReferralState.RISK_HOLD && !colleague.is(Role.COACH) && !colleague.is(Role.LEAD)) {
            return new NotAllowed("A coach or a lead decides this.");
        }
        return switch (verb.apply(referral, clock.instant())) {
            // What stands in the way may be what a colleague has just done with this very referral.
            case No(var result) ->
                referrals.versionNow(id).filter(now -> now == version).isPresent() ? result : changedSince(id);
            case Yes(var event) -> {
                // Flushed before anybody hears of it: here the slower of two fails, before a second case is opened.
                referrals.flush();
                timeline.add(referral, action.verb(), from);
                events.publishEvent(event);
                yield new Done();
            }
        };
    }

    /** A coach no longer sees what a colleague of the same provider has just decided; say so rather than "not found". */
    private TriageResult changedOutOfSight(Colleague colleague, ReferralId id) {
        return referrals
                .findById(id)
                .filter(referral -> Sight.ofTriage(colleague)
                        && referral.provider().equals(colleague.provider())
                        && referral.ruling().isPresent())
                .map(referral -> changedSince(id))
                .orElseGet(NotFound::new);
    }

    private TriageResult changedSince(ReferralId id) {
        return timeline.last(id)
                .<TriageResult>map(last -> new ChangedSince(last.by(), last.at()))
                .orElseGet(NotFound::new);
    }
}
