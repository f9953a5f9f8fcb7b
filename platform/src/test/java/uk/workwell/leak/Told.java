package uk.workwell.leak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/**
 * What one person said, as they would remember it: the oracle of the leak test, written by hand from {@code domain.md} §4.2 and
 * knowing nothing of the policy, its tables or its types.
 */
final class Told {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** One yes. */
    private record Yes(
            @Nullable String marker,
            @Nullable MemberId to,
            Instant from,
            @Nullable LocalDate firstDayWithout,
            @Nullable Instant until) {

        boolean reaches(MemberId reader, Instant now) {
            return (to == null || to.equals(reader))
                    && !now.isBefore(from)
                    && (until == null || now.isBefore(until))
                    && (firstDayWithout == null
                            || now.atZone(ENGLAND).toLocalDate().isBefore(firstDayWithout));
        }
    }

    private final List<Yes> said = new ArrayList<>();

    /** Yes to a text: by it they also let the employer know of the contact. */
    void yes(String marker, Set<MemberId> to, Instant now, @Nullable LocalDate firstDayWithout) {
        var readers = new ArrayList<@Nullable MemberId>(to);
        if (to.isEmpty()) readers.add(null);
        for (var reader : readers) {
            said.add(new Yes(marker, reader, now, firstDayWithout, null));
            // Somebody who may know of the contact already needs no second yes.
            if (said.stream().noneMatch(yes -> yes.marker() == null && counts(yes, now) && covers(yes, reader))) {
                said.add(new Yes(null, reader, now, firstDayWithout, null));
            }
        }
    }

    void stop(@Nullable String marker, Instant now) {
        said.replaceAll(yes -> java.util.Objects.equals(yes.marker(), marker) && yes.until() == null
                ? new Yes(yes.marker(), yes.to(), yes.from(), yes.firstDayWithout(), now)
                : yes);
    }

    boolean contactIsKnownTo(MemberId reader, Instant now) {
        return said.stream().anyMatch(yes -> yes.marker() == null && yes.reaches(reader, now));
    }

    /** The markers of every text that this reader may see now. */
    Set<String> seenBy(MemberId reader, Instant now) {
        if (!contactIsKnownTo(reader, now)) return Set.of();
        return said.stream()
                .filter(yes -> yes.marker() != null && yes.reaches(reader, now))
                .map(yes -> String.valueOf(yes.marker()))
                .collect(Collectors.toSet());
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
