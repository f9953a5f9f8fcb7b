package uk.workwell.casework;

import java.util.Locale;
import uk.workwell.person.NameKey;

/** What somebody typed into the search, as the columns have it. */
final class Search {

    private Search() {}

    /** A reference has digits, a name has none. */
    static boolean isReference(String typed) {
        return typed.chars().anyMatch(Character::isDigit);
    }

    static String key(String typed) {
        return isReference(typed)
                ? typed.strip().toUpperCase(Locale.ROOT)
                : NameKey.of(typed).value();
    }
}
