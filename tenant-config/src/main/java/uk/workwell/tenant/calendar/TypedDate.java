package uk.workwell.tenant.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as people type it: day, month, year, with anything sensible between them, the month as a number or a name. */
public final class TypedDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[\\s./,-]+(\\d{1,2}|[a-z]{3,9})[\\s./,-]+(\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private TypedDate() {}

    public sealed interface Reading {}

    public record Right(LocalDate date) implements Reading {}

    /** Three parts that no calendar has, such as 31 2 2026. */
    public record Impossible(String written) implements Reading {}

    public record NotADate() implements Reading {}

    public static Reading read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
        var parts = PARTS.matcher(text);
        if (text.length() > 40 || !parts.matches()) {
            return new NotADate();
        }
        int month = month(parts.group(2));
        if (month == 0) {
            return new NotADate();
        }
        try {
            return new Right(LocalDate.of(Integer.parseInt(parts.group(3)), month, Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return new Impossible(parts.group(1) + " " + parts.group(2) + " " + parts.group(3));
        }
    }

    /** Day, month and year as they were typed into three fields, if there is such a day. */
    public static Optional<LocalDate> read(@Nullable String day, @Nullable String month, @Nullable String year) {
        return day != null
                        && month != null
                        && year != null
                        && read(day.strip() + " " + month.strip() + " " + year.strip()) instanceof Right(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.getOrDefault(text.substring(0, 3), 0);
    }
}
