package uk.workwell.referral.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param most the longest answer, in characters
 * @param missing what to say where an answer is needed and not given
 */
public record Field(
        String key,
        Kind kind,
        boolean required,
        int most,
        String question,
        @Nullable String hint,
        List<Choice> choices,
        String missing) {

    public Field {
        choices = List.copyOf(choices);
    }

    Field with(List<Choice> found) {
        return new Field(key, kind, required, most, question, hint, found, missing);
    }
}
