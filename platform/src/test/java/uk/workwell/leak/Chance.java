package uk.workwell.leak;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;

/** What happens in one run of the leak test, from a seed that is printed, and every marker that was planted in it. */
final class Chance {

    private final long seed;
    private final Random random;
    private final Markers markers;

    /** Whoever's it is. */
    private final Set<String> planted = new HashSet<>();

    private Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.markers = new Markers(random);
    }

    static Chance printed() {
        var chance = new Chance(Long.getLong("sharing.seed", System.nanoTime()));
        System.out.println("What employers see, invented with -Dsharing.seed=" + chance.seed);
        return chance;
    }

    long seed() {
        return seed;
    }

    String planted(String of) {
        var marker = markers.fresh(of);
        planted.add(marker);
        return marker;
    }

    Set<String> planted() {
        return Collections.unmodifiableSet(planted);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** Everybody at the employer, which is an empty set, or one of these. */
    Set<MemberId> readers(MemberId... some) {
        return oneIn(2) ? Set.of() : Set.of(any(List.of(some)));
    }

    /** The first day on which it does not count any more, or none. */
    @Nullable
    LocalDate firstDayWithout(LocalDate today) {
        return oneIn(2) ? null : today.plusDays(1 + random.nextInt(20));
    }
}
