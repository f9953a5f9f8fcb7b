package uk.workwell.agreement.passport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One agreed adjustment as it stands in a passport.
 *
 * @param code of the catalogue, so that another system knows what it is
 * @param what the catalogue's name of it
 * @param words as both sides signed them
 * @param since the first day; null where none was said
 * @param review when it is looked at again; null where it is not
 */
public record Clause(
        String code,
        String what,
        String words,
        @Nullable LocalDate since,
        @Nullable LocalDate review) {

    Map<String, @Nullable Object> asDocument() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("code", code);
        document.put("what", what);
        document.put("words", words);
        document.put("since", since == null ? null : since.toString());
        document.put("review", review == null ? null : review.toString());
        return document;
    }

    @Override
    public String toString() {
        return "Clause[" + code + "]";
    }
}
