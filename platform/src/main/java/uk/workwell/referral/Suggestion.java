package uk.workwell.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.referral.TriageCard.CoachLoad;
import uk.workwell.team.Colleague;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Team;

/**
 * Who could take somebody, best first: a language that the person needs, then the locality, then the most room. It looks at
 * nothing that the Equality Act protects; a language is what the person asked for.
 */
@Component
class Suggestion {

    private static final Comparator<CoachLoad> BEST = Comparator.comparing(CoachLoad::isFull)
            .thenComparing(coach -> !coach.hasRoom())
            .thenComparing(coach -> coach.speaks() == null)
            .thenComparing(coach -> !coach.coversPlace())
            .thenComparingInt(coach -> coach.load() - coach.soft())
            .thenComparing(CoachLoad::name);

    private final Team team;
    private final Capacity capacity;

    Suggestion(Team team, Capacity capacity) {
        this.team = team;
        this.capacity = capacity;
    }

    /**
     * @param locality code, null outside any
     * @param needs the person's access needs in their own words
     */
    List<CoachLoad> coaches(ProviderId provider, @Nullable String locality, @Nullable String needs) {
        var coaches = team.coaches(provider);
        var loads = capacity.weightedLoads(coaches.stream().map(Colleague::id).toList());
        return coaches.stream()
                .map(coach -> load(coach, loads.getOrDefault(coach.id(), 0), locality, needs))
                .sorted(BEST)
                .toList();
    }

    /** The first, unless nobody has room. */
    static Optional<CoachLoad> best(List<CoachLoad> coaches) {
        return coaches.stream().filter(CoachLoad::hasRoom).findFirst();
    }

    CoachLoad loadOf(Colleague coach) {
        return load(coach, capacity.weightedLoad(coach.id()), null, null);
    }

    private static CoachLoad load(Colleague coach, int load, @Nullable String locality, @Nullable String needs) {
        var speaks = spoken(coach, needs);
        boolean near = locality != null && coach.localities().contains(locality);
        return new CoachLoad(
                coach.id(),
                coach.name(),
                load,
                coach.caseloadSoft(),
                coach.caseloadHard(),
                speaks,
                near,
                reason(coach, load, speaks, near));
    }

    /** "Speaks Polish, works in this locality, has room for 12 more". */
    private static String reason(Colleague coach, int load, @Nullable String speaks, boolean near) {
        var parts = new ArrayList<String>();
        if (speaks != null) parts.add("speaks " + speaks);
        if (near) parts.add("works in this locality");
        int room = coach.caseloadSoft() - load;
        parts.add(
                room > 0
                        ? "has room for " + room + " more"
                        : load >= coach.caseloadHard() ? "is at the limit" : "is full, below the limit");
        var words = parts.stream().collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static @Nullable String spoken(Colleague coach, @Nullable String needs) {
        if (needs == null) return null;
        return coach.languages().stream()
                .sorted()
                .filter(language -> Pattern.compile(
                                "\\b" + Pattern.quote(language) + "\\b",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(needs)
                        .find())
                .findFirst()
                .orElse(null);
    }
}
