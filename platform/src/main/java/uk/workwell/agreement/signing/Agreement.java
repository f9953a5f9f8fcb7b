package uk.workwell.agreement.signing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One version of something that several sides agreed on, with everybody's name under it.
 *
 * @param subject the adjustment, phased return or conversation
 * @param content a document that says its type; its hash is what each side signed
 */
public record Agreement(
        UUID provider, Kind kind, UUID subject, int number, Map<String, ?> content, List<SignedBy> signatures) {

    /** What can be agreed. */
    public enum Kind {
        ADJUSTMENT,
        PHASED_RETURN,
        CONVERSATION
    }

    public Agreement {
        signatures = List.copyOf(signatures);
        var hash = Signing.hash(content);
        if (signatures.isEmpty() || !signatures.stream().allMatch(one -> one.isFor(hash))) {
            throw new IllegalArgumentException("Somebody signed other words");
        }
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Agreement[" + kind + ", " + subject + ", " + number + "]";
    }
}
