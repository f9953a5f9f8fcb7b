package uk.workwell.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentMoved;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentSentToEmployer;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentWaitsForPerson;
import uk.workwell.agreement.AdjustmentResult.ChangedSince;
import uk.workwell.agreement.AdjustmentResult.Done;
import uk.workwell.agreement.AdjustmentResult.NotFound;
import uk.workwell.agreement.AdjustmentResult.OtherVersion;
import uk.workwell.agreement.AdjustmentResult.Refused;
import uk.workwell.tenant.CurrentTenant;

/** How every step is made: found, allowed, written down once, told. Whoever calls has a transaction open. */
@Component("adjustmentMoves")
class Moves {

    static final int LONGEST = 2_000;

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final EntryTable entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            AdjustmentTable table,
            VersionTable versions,
            EntryTable entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody had before them: the adjustment at that state of things, and the version that they read. */
    record Seen(
            UUID referral,
            AdjustmentId id,
            long version,
            @Nullable Integer number,
            @Nullable String hash) {

        static Seen of(UUID referral, AdjustmentId id, long version) {
            return new Seen(referral, id, version, null, null);
        }
    }

    AdjustmentResult on(
            Seen seen, AdjustmentAction action, Party party, BiFunction<Adjustment, Instant, AdjustmentResult> verb) {
        var found = table.find(seen.id()).filter(one -> one.referral().equals(seen.referral()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var was = found.get();
        var other = otherVersion(was, seen);
        if (other != null) {
            return other;
        }
        if (was.version() != seen.version()) {
            return changedSince(was);
        }
        return was.state().allows(action, party)
                ? verb.apply(was, clock.instant())
                : new Refused(
                        "on", "This is not possible while it is “" + was.state().words() + "”");
    }

    private @Nullable AdjustmentResult otherVersion(Adjustment was, Seen seen) {
        if (seen.number() == null) {
            return null;
        }
        var all = versions.of(was.id());
        var now = numbered(all, was.number());
        if (now == null || (now.number() == seen.number() && now.hash().equals(seen.hash()))) {
            return null;
        }
        var read = numbered(all, seen.number());
        return read == null ? new NotFound() : new OtherVersion(read, now);
    }

    private static @Nullable AdjustmentVersion numbered(List<AdjustmentVersion> all, int number) {
        return all.stream().filter(one -> one.number() == number).findFirst().orElse(null);
    }

    AdjustmentResult made(Next next, AdjustmentAction action, Party party, @Nullable String words) {
        return made(next, action, party, null, words);
    }

    AdjustmentResult made(
            Next next, AdjustmentAction action, Party party, @Nullable String reason, @Nullable String words) {
        var now = next.made();
        if (!table.update(now)) {
            return changedSince(now);
        }
        entries.add(now, action, party, reason, words, clock.instant());
        tell(now, action, party);
        return new Done(now.id(), now.state());
    }

    private void tell(Adjustment now, AdjustmentAction action, Party party) {
        var tenant = CurrentTenant.get();
        events.publishEvent(new AdjustmentMoved(tenant, now.id(), now.referral(), action, now.state()));
        if (waitsForThePerson(action, party)) {
            events.publishEvent(new AdjustmentWaitsForPerson(tenant, now.id(), now.referral()));
        }
        if (reachesTheEmployer(action)) {
            tellTheEmployer(now);
        }
    }

    /** Once it may read it. */
    void tellTheEmployer(Adjustment one) {
        events.publishEvent(
                new AdjustmentSentToEmployer(CurrentTenant.get(), one.id(), one.referral(), one.employer()));
    }

    private static boolean waitsForThePerson(AdjustmentAction action, Party party) {
        return switch (action) {
            case ASK -> party != Party.PERSON;
            case AGREE, OFFER, OFFER_TRIAL, DECLINE, ASK_MORE, VARY, FALL_DUE, END_TRIAL -> true;
            case SAY, END -> party == Party.EMPLOYER;
            default -> false;
        };
    }

    private static boolean reachesTheEmployer(AdjustmentAction action) {
        return action == AdjustmentAction.TURN_DOWN
                || action == AdjustmentAction.ASK_FOR_CHANGE
                || action == AdjustmentAction.ESCALATE;
    }

    /** A new one. */
    AdjustmentResult begun(Adjustment one, Party party, Terms terms) {
        table.insert(one);
        versions.write(one, one.number(), party, terms, one.createdAt());
        entries.add(one, AdjustmentAction.ASK, party, null, null, one.createdAt());
        tell(one, AdjustmentAction.ASK, party);
        return new Done(one.id(), one.state());
    }

    AdjustmentResult changedSince(Adjustment was) {
        return entries.last(was.id())
                .<AdjustmentResult>map(entry -> new ChangedSince(
                        entry.by(), entry.at(), table.find(was.id()).orElse(was).state()))
                .orElseGet(NotFound::new);
    }

    /** What is wrong with words that somebody has to write; null for nothing. */
    static @Nullable Refused problem(String field, @Nullable String words, String ask) {
        if (words == null || words.isBlank()) return new Refused(field, ask);
        return words.strip().length() > LONGEST ? new Refused(field, "Shorten it to 2,000 characters or fewer") : null;
    }
}
