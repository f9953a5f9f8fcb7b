package uk.workwell.casework;

import java.text.Normalizer;
import java.util.Locale;

/** What somebody typed into the search, as the columns have it. */
final class Search {

    private Search() {}

    /** A reference has digits, a name has none. */
    static boolean isReference(String typed) {
        return typed.chars().anyMatch(Character::isDigit);
    }

    static String key(String typed) {
        return isReference(typed) ? typed.strip().toUpperCase(Locale.ROOT) : name(typed);
    }

    private static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
