package uk.workwell.referral.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was typed, right or wrong, by the key of its field; a date is in three parts. */
public record Answers(Map<String, String> typed) implements Serializable {

    public static final Answers NONE = new Answers(Map.of());

    /** Nobody types so much; what is longer is cut. */
    private static final int MOST = 20_000;

    public Answers {
        typed = Map.copyOf(typed);
    }

    /** Without blanks around it; empty if nothing was typed. */
    public String text(String key) {
        return raw(key).strip();
    }

    /** As it was typed. */
    public String raw(String key) {
        return typed.getOrDefault(key, "");
    }

    public Optional<String> given(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    public DateParts date(String key) {
        return new DateParts(raw(key + ".day"), raw(key + ".month"), raw(key + ".year"));
    }

    public Answers with(String key, String value) {
        var more = new TreeMap<>(typed);
        more.put(key, clean(value));
        return new Answers(more);
    }

    public Answers with(String key, LocalDate day) {
        return with(key + ".day", String.valueOf(day.getDayOfMonth()))
                .with(key + ".month", String.valueOf(day.getMonthValue()))
                .with(key + ".year", String.valueOf(day.getYear()));
    }

    /** Control characters mean nothing to a reader, and the database refuses one of them. */
    private static String clean(String value) {
        var readable = value.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return readable.length() <= MOST ? readable : readable.substring(0, MOST);
    }

    /** Never the answers: this may end up in logs. */
    @Override
    public String toString() {
        return "Answers";
    }
}
