package uk.workwell.returntowork;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.workwell.agreement.signing.Signing;

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

    /** The one hash of what is signed: equal content of the same version has the same, and no other has. */
    String hash(Conversation of, int version) {
        return Signing.hash(document(of, version)).value();
    }

    /** What is hashed, and stands in the signed file. */
    Map<String, ?> document(Conversation of, int version) {
        return Map.of(
                "type", "return-to-work-conversation",
                "conversation", of.id().value(),
                "stage", of.stage().name(),
                "version", version,
                "health", texts.health(),
                "workplace", texts.workplace(),
                "neither", texts.neither(),
                "promises",
                        promises.stream()
                                .map(one -> Map.of(
                                        "id", one.id(),
                                        "owner", one.owner().name(),
                                        "by", one.due(),
                                        "words", one.words()))
                                .toList());
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
