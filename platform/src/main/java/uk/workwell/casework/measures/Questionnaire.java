package uk.workwell.casework.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire; immutable, read from a file of its own.
 *
 * @param code the same in every version
 * @param asks what is said before the items
 * @param options what can be answered; null where any whole number from {@code low} to {@code high} can
 * @param ends the words of the lowest and the highest answer, where there are no options
 * @param attribution who made it, as it has to be said beside it
 */
public record Questionnaire(
        String code,
        int version,
        String name,
        String about,
        String asks,
        @Nullable List<Option> options,
        int low,
        int high,
        @Nullable List<String> ends,
        List<Item> items,
        List<Scale> scales,
        String attribution) {

    public Questionnaire {
        options = options == null ? null : List.copyOf(options);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
    }

    /** An answer and its words. */
    public record Option(int value, String words) {}

    /**
     * One question.
     *
     * @param code the same in every version of the questionnaire
     * @param reversed whether a high answer counts as a low one
     * @param crisisFrom the answer from which somebody may be in danger; null for nearly every item
     */
    public record Item(
            String code,
            String text,
            boolean reversed,
            @Nullable Integer crisisFrom) {

        /** Whether this answer tells of a crisis. */
        public boolean crisis(@Nullable Integer answer) {
            return crisisFrom != null && answer != null && answer >= crisisFrom;
        }
    }

    /** What can be answered, each with its words. */
    public List<Option> choices() {
        if (options != null) return options;
        return IntStream.rangeClosed(low, high)
                .mapToObj(value -> new Option(value, value + end(value)))
                .toList();
    }

    /** Whether one of these answers tells of a crisis. */
    public boolean crisis(Answers answers) {
        return items.stream().anyMatch(item -> item.crisis(answers.values().get(item.code())));
    }

    public Optional<Item> item(String item) {
        return items.stream().filter(one -> one.code().equals(item)).findFirst();
    }

    public boolean allows(int answer) {
        return choices().stream().anyMatch(option -> option.value() == answer);
    }

    private String end(int value) {
        if (ends == null) return "";
        if (value == low) return ", " + ends.getFirst();
        return value == high ? ", " + ends.getLast() : "";
    }

    /** What an answer counts: itself, or mirrored where the item is reversed. */
    int counts(Item item, int answer) {
        return item.reversed() ? low + high - answer : answer;
    }
}
