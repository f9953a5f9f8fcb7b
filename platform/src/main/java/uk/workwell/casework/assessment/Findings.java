package uk.workwell.casework.assessment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an assessment found, so far.
 *
 * @param nothingHere areas in which the person named nothing, told apart from areas that nobody asked about
 * @param scores 0 to 10
 * @param words in each area, as it was said
 */
public record Findings(
        List<Barrier> barriers, Set<Domain> nothingHere, Map<Score, Integer> scores, Map<Domain, String> words) {

    public static final Findings NONE = new Findings(List.of(), Set.of(), Map.of(), Map.of());

    public Findings {
        // One order, so that two equal findings are equal however they came about.
        barriers = barriers.stream().sorted(Comparator.comparing(Barrier::code)).toList();
        nothingHere = nothingHere.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(nothingHere));
        scores = Map.copyOf(scores);
        words = written(words);
        if (scores.values().stream().anyMatch(value -> value < 0 || value > 10)) {
            throw new IllegalArgumentException("A score is 0 to 10");
        }
    }

    public List<Barrier> in(Domain domain) {
        return barriers.stream()
                .filter(barrier -> barrier.code().domain() == domain)
                .toList();
    }

    public Optional<Barrier> find(BarrierCode code) {
        return barriers.stream().filter(barrier -> barrier.code() == code).findFirst();
    }

    public Optional<Integer> score(Score score) {
        return Optional.ofNullable(scores.get(score));
    }

    public String wordsIn(Domain domain) {
        return words.getOrDefault(domain, "");
    }

    private static Map<Domain, String> written(Map<Domain, String> words) {
        var written = new EnumMap<Domain, String>(Domain.class);
        words.forEach((domain, text) -> {
            if (!text.isBlank()) written.put(domain, text);
        });
        return Map.copyOf(written);
    }
}
