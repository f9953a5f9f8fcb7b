package uk.workwell.agreement.flexible;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Terms;
import uk.workwell.agreement.flexible.FlexibleEntries.Saying;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleMoved;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleWaitsForEmployer;
import uk.workwell.agreement.flexible.FlexibleEvents.FlexibleWaitsForPerson;
import uk.workwell.agreement.flexible.FlexibleResult.ChangedSince;
import uk.workwell.agreement.flexible.FlexibleResult.Done;
import uk.workwell.agreement.flexible.FlexibleResult.NotFound;
import uk.workwell.agreement.flexible.FlexibleResult.Refused;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** How every step is made: found, allowed, written down once, told. Whoever calls has a transaction open. */
@Component
class FlexibleSteps {

    static final int LONGEST = 2_000;

    private final FlexibleTable table;
    private final FlexibleVersions versions;
    private final FlexibleEntries entries;
    private final FlexibleWorkingLaw law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FlexibleSteps(
            FlexibleTable table,
            FlexibleVersions versions,
            FlexibleEntries entries,
            FlexibleWorkingLaw law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody had before them.
     *
     * @param number of the version that they read; null where the step is not about one
     */
    record Seen(
            UUID referral,
            FlexibleId id,
            long version,
            @Nullable Integer number,
            @Nullable String hash) {}

    LocalDate today() {
        return WorkingDays.today(clock);
    }

    LawFacts law(LocalDate day) {
        return law.on(day);
    }

    /** The law of the day on which it was made, or of today. */
    LawFacts lawOf(FlexibleRequest one) {
        var made = one.madeOn();
        return law.on(made == null ? today() : made);
    }

    FlexibleResult on(
            Seen seen, FlexibleAction action, Party party, BiFunction<FlexibleRequest, Instant, FlexibleResult> verb) {
        var found = table.find(seen.id()).filter(one -> one.referral().equals(seen.referral()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var was = found.get();
        if (was.version() != seen.version() || otherVersion(was, seen)) {
            return changedSince(was);
        }
        return was.allows(action, party)
                ? verb.apply(was, clock.instant())
                : new Refused("on", notPossible(was, action));
    }

    private static String notPossible(FlexibleRequest was, FlexibleAction action) {
        return action == FlexibleAction.REFUSE && was.state() == FlexibleState.MADE
                ? "Nobody may be refused before you have talked about it with them: write down when you did"
                : "This is not possible while it is “" + was.state().words() + "”";
    }

    private boolean otherVersion(FlexibleRequest was, Seen seen) {
        var number = seen.number();
        return number != null
                && versions.of(was.id()).stream()
                        .noneMatch(one -> one.number() == was.number()
                                && one.number() == number
                                && one.hash().equals(seen.hash()));
    }

    FlexibleResult made(Next next, FlexibleAction action, Party party, Saying saying) {
        var now = next.made();
        if (!table.update(now)) {
            return changedSince(now);
        }
        entries.add(now, action, party, saying, clock.instant());
        tell(now, action, party);
        return new Done(now.id(), now.state());
    }

    FlexibleResult begun(FlexibleRequest one, Terms terms) {
        table.insert(one);
        versions.write(one, one.number(), one.askedBy(), terms, one.createdAt());
        entries.add(one, FlexibleAction.PREPARE, one.askedBy(), Saying.NOTHING, one.createdAt());
        tell(one, FlexibleAction.PREPARE, one.askedBy());
        return new Done(one.id(), one.state());
    }

    private void tell(FlexibleRequest now, FlexibleAction action, Party party) {
        var tenant = CurrentTenant.get();
        events.publishEvent(new FlexibleMoved(tenant, now.id(), now.referral(), action, now.state()));
        boolean writtenForThem = action == FlexibleAction.PREPARE && party == Party.COACH;
        if (party == Party.EMPLOYER || writtenForThem) {
            events.publishEvent(new FlexibleWaitsForPerson(tenant, now.id(), now.referral()));
        }
        boolean heard = action != FlexibleAction.PREPARE && action != FlexibleAction.DISCARD;
        if (party == Party.PERSON && heard && action != FlexibleAction.MAKE) {
            tellTheEmployer(now);
        }
    }

    /** Once it may read it. */
    void tellTheEmployer(FlexibleRequest one) {
        events.publishEvent(
                new FlexibleWaitsForEmployer(CurrentTenant.get(), one.id(), one.referral(), one.employer()));
    }

    private FlexibleResult changedSince(FlexibleRequest was) {
        return entries.last(was.id())
                .<FlexibleResult>map(entry -> new ChangedSince(
                        entry.by(), entry.at(), table.find(was.id()).orElse(was).state()))
                .orElseGet(NotFound::new);
    }

    /** What is wrong with words that somebody has to write; null for nothing. */
    static @Nullable Refused problem(String field, @Nullable String words, String ask) {
        if (words == null || words.isBlank()) return new Refused(field, ask);
        return words.strip().length() > LONGEST ? new Refused(field, "Shorten it to 2,000 characters or fewer") : null;
    }
}
