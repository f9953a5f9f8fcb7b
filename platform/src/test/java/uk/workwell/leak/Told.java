package uk.workwell.leak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/**
 * What one person said, as they would remember it: the oracle of the leak test, written by hand from {@code domain.md} §4.2 and
 * {@code decisions.md} §4, §7 and §8, and knowing nothing of the policy, its tables or its types.
 */
final class Told {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Where at the employer something is to be read once it may be. */
    enum Where {
        PAGE,
        CHANGES,
        PHASED,
        TABLE,
        MESSAGES
    }

    /** One yes. */
    private record Yes(
            @Nullable String marker,
            @Nullable MemberId to,
            Instant from,
            @Nullable LocalDate firstDayWithout,
            @Nullable Instant until) {

        boolean reaches(MemberId reader, Instant now) {
            return isTo(reader)
                    && !now.isBefore(from)
                    && (until == null || now.isBefore(until))
                    && (firstDayWithout == null
                            || now.atZone(ENGLAND).toLocalDate().isBefore(firstDayWithout));
        }

        boolean isTo(MemberId reader) {
            return to == null || to.equals(reader);
        }
    }

    private final List<Yes> said = new ArrayList<>();
    private final Map<String, Set<Where>> places = new HashMap<>();
    private final Map<UUID, String> byDocument = new HashMap<>();

    /** What is said between the two: there for whoever may know of the contact, and not a moment longer. */
    private final Set<String> withTheContact = new HashSet<>();

    private final Map<String, MemberId> ownNotes = new HashMap<>();

    /** What both sides signed stays with both; a conversation with all at the employer whose business the person is. */
    private final Set<String> signedByBoth = new HashSet<>();

    private final Set<String> signedByAll = new HashSet<>();
    private @Nullable LocalDate lastDayAtWork;

    /** Yes to a text: by it they also let the employer know of the contact. */
    void yes(
            String marker,
            UUID document,
            Set<Where> where,
            Set<MemberId> to,
            Instant now,
            @Nullable LocalDate firstDayWithout) {
        places.put(marker, where);
        byDocument.put(document, marker);
        var readers = new ArrayList<@Nullable MemberId>(to);
        if (to.isEmpty()) readers.add(null);
        for (var reader : readers) {
            said.add(new Yes(marker, reader, now, firstDayWithout, null));
            mayKnow(reader, now, firstDayWithout);
        }
    }

    /** Somebody who may know of the contact already needs no second yes. */
    void mayKnow(@Nullable MemberId reader, Instant now, @Nullable LocalDate firstDayWithout) {
        if (said.stream().noneMatch(yes -> yes.marker() == null && counts(yes, now) && covers(yes, reader))) {
            said.add(new Yes(null, reader, now, firstDayWithout, null));
        }
    }

    void anybodyMayKnowUnlessSomebodyDoes(Instant now) {
        if (said.stream().noneMatch(yes -> yes.marker() == null && counts(yes, now))) {
            said.add(new Yes(null, null, now, null, null));
        }
    }

    void amongTheTwo(String marker, Where where) {
        places.put(marker, Set.of(where));
        withTheContact.add(marker);
    }

    /** What somebody there noted for themselves, at a table that goes with the contact. */
    void ownNoteOf(MemberId whose, String marker) {
        places.put(marker, Set.of(Where.TABLE));
        ownNotes.put(marker, whose);
    }

    void signedByBoth(String marker) {
        signedByBoth.add(marker);
    }

    void signedByAll(String marker) {
        signedByAll.add(marker);
    }

    /** @param document null: that they are in contact at all */
    void stop(@Nullable UUID document, Instant now) {
        var marker = document == null ? null : Objects.requireNonNull(byDocument.get(document));
        said.replaceAll(yes -> Objects.equals(yes.marker(), marker) && yes.until() == null
                ? new Yes(yes.marker(), yes.to(), yes.from(), yes.firstDayWithout(), now)
                : yes);
    }

    /** Whatever was said yes to, by what it was. */
    List<UUID> documents() {
        return byDocument.keySet().stream().sorted().toList();
    }

    void leaves(@Nullable LocalDate lastDay) {
        lastDayAtWork = lastDay;
    }

    boolean contactIsKnownTo(MemberId reader, Instant now) {
        return works(now) && said.stream().anyMatch(yes -> yes.marker() == null && yes.reaches(reader, now));
    }

    /** Everything that this reader may see now, wherever it is to be read. */
    Set<String> seenBy(MemberId reader, Instant now) {
        var seen = new HashSet<>(signedByAll);
        seen.removeIf(marker -> ownNotes.containsKey(marker) && !reader.equals(ownNotes.get(marker)));
        said.stream()
                .filter(yes -> yes.marker() != null && signedByBoth.contains(yes.marker()) && yes.isTo(reader))
                .forEach(yes -> seen.add(String.valueOf(yes.marker())));
        seen.addAll(permittedTo(reader, now));
        return seen;
    }

    /** Those of them that stand in this place; what stays because it was signed stands where it was signed. */
    Set<String> seenAt(Where where, MemberId reader, Instant now) {
        var seen = new HashSet<>(where == Where.PAGE ? permittedTo(reader, now) : seenBy(reader, now));
        seen.removeIf(marker -> !places.getOrDefault(marker, Set.of()).contains(where));
        return seen;
    }

    /** Whether this reader may hear that the thing of that id is there at all. */
    boolean isThereFor(UUID document, MemberId reader, Instant now) {
        var marker = byDocument.get(document);
        return marker != null && seenBy(reader, now).contains(marker);
    }

    private Set<String> permittedTo(MemberId reader, Instant now) {
        if (!contactIsKnownTo(reader, now)) return Set.of();
        var seen = new HashSet<>(withTheContact);
        ownNotes.forEach((marker, whose) -> {
            if (whose.equals(reader)) seen.add(marker);
        });
        said.stream()
                .filter(yes -> yes.marker() != null && yes.reaches(reader, now))
                .forEach(yes -> seen.add(String.valueOf(yes.marker())));
        return seen;
    }

    private boolean works(Instant now) {
        return lastDayAtWork == null || !now.atZone(ENGLAND).toLocalDate().isAfter(lastDayAtWork);
    }

    private static boolean counts(Yes yes, Instant now) {
        return yes.until() == null
                && (yes.firstDayWithout() == null
                        || now.atZone(ENGLAND).toLocalDate().isBefore(yes.firstDayWithout()));
    }

    private static boolean covers(Yes yes, @Nullable MemberId reader) {
        return yes.to() == null || yes.to().equals(reader);
    }
}
