package uk.workwell.selfservice;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Typed;

/**
 * What a firm typed about a change at work, with what stood on its page.
 *
 * @param warned whether a warning about words of health stood beside it already
 */
record FirmAnswer(
        @Nullable String a,
        @Nullable String act,
        @Nullable String words,
        @Nullable String reason,
        @Nullable String alternative,
        @Nullable String from,
        @Nullable String until,
        @Nullable String cost,
        @Nullable String payer,
        @Nullable String owner,
        @Nullable String number,
        @Nullable String hash,
        @Nullable String version,
        @Nullable String warned) {

    static FirmAnswer empty(String a, String act, String owner) {
        return new FirmAnswer(a, act, "", "", "", "", "", "", "", owner, null, null, null, null);
    }

    UUID adjustment() {
        return AtTheTable.uuid(Objects.requireNonNullElse(a, ""));
    }

    Optional<Act> chosen() {
        return Arrays.stream(Act.values()).filter(one -> one.name().equals(act)).findFirst();
    }

    /** All free text of it. */
    String allWords() {
        return text(words) + " " + text(alternative);
    }

    /** Empty where the page did not send back what stood on it. */
    Optional<Typed> typed(Act what) {
        try {
            return Optional.of(new Typed(
                    what,
                    text(words),
                    text(reason),
                    text(alternative),
                    text(from),
                    text(until),
                    text(cost),
                    text(payer),
                    text(owner),
                    Integer.parseInt(text(number)),
                    text(hash),
                    Long.parseLong(text(version))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "FirmAnswer";
    }
}
