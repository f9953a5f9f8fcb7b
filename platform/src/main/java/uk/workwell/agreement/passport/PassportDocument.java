package uk.workwell.agreement.passport;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is signed.
 *
 * @param code the check code in groups
 * @param issuedBy the ICB's name
 * @param name of the person
 * @param ownWords what the person wrote themselves; null for nothing
 */
public record PassportDocument(
        String code,
        Instant issuedAt,
        String issuedBy,
        String name,
        List<Clause> clauses,
        @Nullable String ownWords) {

    static final String TYPE = "workwell-passport";

    public PassportDocument {
        clauses = List.copyOf(clauses);
    }

    Map<String, @Nullable Object> asDocument() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("type", TYPE);
        document.put("format", 1);
        document.put("code", code);
        document.put("issuedAt", issuedAt.toString());
        document.put("issuedBy", issuedBy);
        document.put("name", name);
        document.put("clauses", clauses.stream().map(Clause::asDocument).toList());
        document.put("inMyWords", ownWords);
        return document;
    }

    /** Empty where it is none of ours. What was added to it makes it another document, which nobody signed. */
    static Optional<PassportDocument> read(Map<String, ?> document) {
        try {
            var clauses = new ArrayList<Clause>();
            if (!TYPE.equals(document.get("type")) || !(document.get("clauses") instanceof List<?> many)) {
                return Optional.empty();
            }
            for (var one : many) {
                if (!(one instanceof Map<?, ?> clause)) return Optional.empty();
                clauses.add(new Clause(
                        text(clause, "code"),
                        text(clause, "what"),
                        text(clause, "words"),
                        day(clause.get("since")),
                        day(clause.get("review"))));
            }
            return Optional.of(new PassportDocument(
                    text(document, "code"),
                    Instant.parse(text(document, "issuedAt")),
                    text(document, "issuedBy"),
                    text(document, "name"),
                    clauses,
                    document.get("inMyWords") instanceof String words ? words : null));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<?, ?> from, String name) {
        if (from.get(name) instanceof String text) return text;
        throw new IllegalArgumentException("Missing: " + name);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof String text ? LocalDate.parse(text) : null;
    }

    @Override
    public String toString() {
        return "PassportDocument[" + clauses.size() + "]";
    }
}
