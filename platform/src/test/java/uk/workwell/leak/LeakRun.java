package uk.workwell.leak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.workwell.employer.MemberId;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.view.Waits;

/**
 * Life goes on, and after each thing that happens everybody at the employer looks everywhere, on some days. What is read
 * there is held against what the people remember to have said; what differs is a finding.
 */
final class LeakRun {

    private static final List<Integer> DAYS = List.of(2, 9, 15, 33);

    private final Chance chance;
    private final Outlets outlets;
    private final List<Doing> doings;
    private final List<Somebody> people;
    private final java.util.function.Supplier<java.time.Instant> clock;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> leaked = new TreeSet<>();
    private int looks;
    private int nothing;
    private int texts;
    private final Set<Waits.Page> heardOf = new TreeSet<>();
    private final Set<Where> seenAt = new TreeSet<>();

    LeakRun(
            Chance chance,
            Outlets outlets,
            List<Doing> doings,
            List<Somebody> people,
            java.util.function.Supplier<java.time.Instant> clock) {
        this.chance = chance;
        this.outlets = outlets;
        this.doings = doings;
        this.people = people;
        this.clock = clock;
    }

    /** Something happens to somebody. */
    Somebody happens() {
        var one = chance.any(people);
        chance.any(doings).happensTo(one, chance);
        return one;
    }

    /** Today and on some other day, at whomever it happened to and at somebody else. */
    void everybodyLooks(Somebody one) {
        var firm = one.firm();
        for (int days : List.of(0, chance.any(DAYS))) {
            for (var reader : List.of(firm.hr, firm.owner, firm.manager)) {
                look(one, reader, days);
            }
        }
        look(chance.any(people), chance.any(List.of(firm.hr, firm.owner)), chance.any(DAYS));
        leaks("the lists", outlets.lists(one, firm.hr), Set.of());
        for (var reader : List.of(firm.hr, firm.owner, firm.manager)) whatWaits(one, reader);
    }

    /** That something waits tells that it is there. */
    private void whatWaits(Somebody one, MemberId reader) {
        var now = clock.get();
        for (var waits : outlets.waiting(one, reader)) {
            boolean mayHear = !reader.equals(one.firm().manager)
                    && switch (waits.on()) {
                        case ADJUSTMENT, FLEXIBLE -> one.told().isThereFor(waits.id(), reader, now);
                        case PHASED_RETURN ->
                            !one.told().seenAt(Where.PHASED, reader, now).isEmpty();
                        case CONVERSATION, MESSAGES -> one.told().contactIsKnownTo(reader, now);
                    };
            if (!mayHear) findings.add("seed %s: %s waits".formatted(chance.seed(), waits.on()));
            heardOf.add(waits.on());
        }
    }

    /** One reader looks everywhere on one day. */
    private void look(Somebody one, MemberId reader, int days) {
        var now = clock.get().plus(Duration.ofDays(days));
        var staff = !reader.equals(one.firm().manager);
        var allowed = staff ? one.told().seenBy(reader, now) : Set.<String>of();
        var read = MovedClock.at(now, () -> outlets.about(one, reader));
        read.forEach((where, text) -> {
            leaks(where + " after " + days + " days", text, allowed);
            if (!staff) return;
            var there = one.told().seenAt(where, reader, now);
            var found = Markers.in(text, there);
            if (found.size() < there.size()) {
                findings.add("%s after %d days: %s of what was permitted is missing"
                        .formatted(
                                where,
                                days,
                                there.stream()
                                        .filter(marker -> !found.contains(marker))
                                        .toList()));
            }
            if (!there.isEmpty()) seenAt.add(where);
        });
        leaks("the preview after " + days + " days", MovedClock.at(now, () -> outlets.preview(one, reader)), allowed);
        looks += read.size() + 1;
        if (allowed.isEmpty()) nothing++;
        texts += allowed.size();
    }

    private void leaks(String where, String text, Set<String> allowed) {
        Markers.in(text, chance.planted()).stream()
                .filter(marker -> !allowed.contains(marker))
                .forEach(marker -> {
                    leaked.add(marker);
                    findings.add("seed " + chance.seed() + ": " + marker + " in " + where);
                });
    }

    /** What stood where it must not, and what was missing where it must stand. */
    List<String> findings() {
        return findings;
    }

    /** What stood where it must not. */
    Set<String> leaked() {
        return leaked;
    }

    int looks() {
        return looks;
    }

    int looksAtNothing() {
        return nothing;
    }

    int textsSeen() {
        return texts;
    }

    /** Of what something waited at least once. */
    Set<Waits.Page> heardOf() {
        return heardOf;
    }

    /** Where something was to be read at least once. */
    Set<Where> seenAt() {
        return seenAt;
    }
}
