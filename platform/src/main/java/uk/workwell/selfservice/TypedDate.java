package uk.workwell.selfservice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as it was typed into three fields. */
record TypedDate(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    boolean isEmpty() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** The date, if there is such a day; a month may be a word. */
    Optional<LocalDate> read() {
        try {
            var typedYear = Integer.parseInt(text(year));
            return typedYear < 1000 || typedYear > 9999
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(typedYear, monthNumber(), Integer.parseInt(text(day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        var typed = text(month).toLowerCase(Locale.ROOT);
        if (typed.length() >= 3) {
            var found = MONTHS.indexOf(typed.substring(0, 3));
            return found < 0 || found % 4 != 0 ? 0 : found / 4 + 1;
        }
        return Integer.parseInt(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
