package uk.workwell.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.referral.TriageResult.ChangedSince;
import uk.workwell.referral.TriageResult.Done;
import uk.workwell.referral.TriageResult.NotAllowed;
import uk.workwell.referral.TriageResult.NotFound;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.sealed.Sealed;

/**
 * Deciding on referrals. Everything here is walled by the colleague's provider. Verbs are called with no transaction open:
 * of two who decide at once the second hears who was quicker, and nothing is lost.
 */
@Service
public class Triage {

    private final Referrals referrals;
    private final TriageReading reading;
    private final Timeline timeline;
    private final SealedWords sealed;
    private final Team team;
    private final LiveEpisodes episodes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Triage(
            Referrals referrals,
            TriageReading reading,
            Timeline timeline,
            SealedWords sealed,
            Team team,
            LiveEpisodes episodes,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.reading = reading;
        this.timeline = timeline;
        this.sealed = sealed;
        this.team = team;
        this.episodes = episodes;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Part of the queue, oldest first; decided ones newest first.
     *
     * @param offset 0 or more
     * @param limit 1 to 200
     */
    @Transactional(readOnly = true)
    public TriageWindow queue(Colleague colleague, TriageFilter filter, int offset, int limit) {
        return reading.queue(colleague, filter, Math.max(0, offset), Math.clamp(limit, 1, 200));
    }

    /** How many, counted to 1,000 at most. */
    @Transactional(readOnly = true)
    public int count(Colleague colleague, TriageFilter filter) {
        return reading.count(colleague, filter);
    }

    /** The whole referral; empty if it isn't there or isn't the colleague's to see. */
    @Transactional(readOnly = true)
    public Optional<TriageCard> open(Colleague colleague, ReferralId id) {
        return reading.open(colleague, id);
    }

    /** Says yes and names the coach. */
    public TriageResult accept(Colleague colleague, ReferralId id, StaffId coach, long version) {
        return decide(colleague, id, version, ReferralAction.ACCEPT, (referral, now) -> {
            var named = team.find(coach)
                    .filter(one -> one.is(Role.COACH) && one.provider().equals(referral.provider()));
            if (named.isEmpty()) {
                return no("Choose a coach of your own organisation who works there now.");
            }
            if (referral.rulesSay() == null) {
                return no("The rules have not been checked yet. Try again in a moment.");
            }
            if (episodes.hasLive(referral.person())) {
                return no("This person is being supported already. Decline with the reason “Already in WorkWell”.");
            }
            referral.accept(coach, colleague.id(), now);
            return yes(new ReferralAccepted(CurrentTenant.get(), id, referral.person(), coach));
        });
    }

    /** Says no, with words for the person and other places to turn to. */
    public TriageResult decline(
            Colleague colleague, ReferralId id, DeclineCode code, DecisionWords words, long version) {
        return decide(colleague, id, version, ReferralAction.DECLINE, (referral, now) -> {
            if (!words.complete()) {
                return no(DecisionWords.INCOMPLETE);
            }
            if (referral.rulesSay() == null) {
                return no("The rules have not been checked yet. Try again in a moment.");
            }
            referral.decline(code, seal(id, words), colleague.id(), now);
            return yes(new ReferralDeclined(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** Sends the person to a service that helps better. */
    public TriageResult redirect(Colleague colleague, ReferralId id, DecisionWords words, long version) {
        return decide(colleague, id, version, ReferralAction.REDIRECT, (referral, now) -> {
            if (!words.complete()) {
                return no(DecisionWords.INCOMPLETE);
            }
            referral.redirect(seal(id, words), colleague.id(), now);
            return yes(new ReferralRedirected(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** Holds for the duty lead, who alone sees it from now on. */
    public TriageResult hold(Colleague colleague, ReferralId id, long version) {
        return decide(colleague, id, version, ReferralAction.RISK_HOLD, (referral, now) -> {
            referral.hold();
            return yes(new ReferralHeld(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** The duty lead gives it back to the queue. */
    public TriageResult release(Colleague colleague, ReferralId id, long version) {
        return decide(colleague, id, version, ReferralAction.RELEASE, (referral, now) -> {
            referral.release();
            return yes(new ReferralReleased(CurrentTenant.get(), id, referral.person()));
        });
    }

    /** What a verb wants: to be refused in words, or to be told to the others. */
    private sealed interface Outcome {}

    private record No(NotAllowed result) implements Outcome {}

    private record Yes(TenantEvent event) implements Outcome {}

    private static Outcome no(String words) {
        return new No(new NotAllowed(words));
    }

    private static Outcome yes(TenantEvent event) {
        return new Yes(event);
    }

    private TriageResult decide(
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

    private Sealed seal(ReferralId id, DecisionWords words) {
        return sealed.seal(SealedWords.DECISION_WORDS, id.value(), words);
    }
}
