package uk.workwell.returntowork;

import java.util.List;
import java.util.UUID;

/** All that is signed: the text and the promises. */
public record Content(Texts texts, List<Promise> promises) {

    /** More than anybody keeps. */
    public static final int MOST_PROMISES = 12;

    static final Content NONE = new Content(Texts.NONE, List.of());

    public Content {
        promises = List.copyOf(promises);
    }

    Content with(Texts other) {
        return new Content(other, promises);
    }

    Content with(Promise more) {
        return new Content(
                texts,
                java.util.stream.Stream.concat(promises.stream(), java.util.stream.Stream.of(more))
                        .toList());
    }

    Content without(UUID promise) {
        return new Content(
                texts,
                promises.stream().filter(one -> !one.id().equals(promise)).toList());
    }

    boolean empty() {
        return texts.empty() && promises.isEmpty();
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Content";
    }
}
