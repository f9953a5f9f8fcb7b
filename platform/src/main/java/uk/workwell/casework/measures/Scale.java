package uk.workwell.casework.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted from some items.
 *
 * @param items codes of the items that are counted
 * @param factor what the sum, or the mean, is multiplied by
 * @param counted the sum where a file does not say it
 * @param low the least that can come out
 * @param high the most that can come out
 * @param reliableChange from how much on a change is more than chance; null where none is known
 * @param bands words for parts of the range, lowest first; to be confirmed clinically
 */
public record Scale(
        String code,
        String name,
        List<String> items,
        int factor,
        Counting counted,
        int low,
        int high,
        boolean higherIsBetter,
        @Nullable Integer reliableChange,
        List<Band> bands) {

    public Scale {
        counted = counted == null ? Counting.SUM : counted;
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** How a figure comes from its items. */
    public enum Counting {
        SUM("Sum"),
        MEAN("Mean");

        private final String words;

        Counting(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Part of the range, both ends included. */
    public record Band(int from, int to, String words) {}

    /** How one figure stands to an earlier one. */
    public enum Change {
        BETTER("Better"),
        WORSE("Worse"),
        WITHIN_CHANCE("Within chance"),
        SAME("The same"),
        NOT_KNOWN("No mark is known");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The figure; empty where an item is not answered: nothing is guessed. */
    public Optional<Integer> score(Questionnaire of, Map<String, Integer> answers) {
        int sum = 0;
        for (var code : items) {
            var item = of.item(code);
            var answer = answers.get(code);
            if (item.isEmpty() || answer == null) return Optional.empty();
            sum += of.counts(item.get(), answer);
        }
        return Optional.of(figure(sum));
    }

    /** The figure if every item were answered so: the ends of the range. */
    int end(int answer) {
        return figure(items.size() * answer);
    }

    private int figure(int sum) {
        return counted == Counting.SUM ? sum * factor : Math.round((float) sum * factor / items.size());
    }

    public Optional<Band> band(int score) {
        return bands.stream()
                .filter(band -> band.from() <= score && score <= band.to())
                .findFirst();
    }

    public Change change(int before, int now) {
        if (before == now) return Change.SAME;
        if (reliableChange == null) return Change.NOT_KNOWN;
        if (Math.abs(now - before) < reliableChange) return Change.WITHIN_CHANCE;
        return now > before == higherIsBetter ? Change.BETTER : Change.WORSE;
    }
}
