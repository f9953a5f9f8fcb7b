package uk.workwell.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is looked for: lower case, no accents, single words. */
final class Words {

    /** More words than these are not looked at: nobody narrows a search by a tenth word. */
    private static final int AT_MOST = 5;

    private Words() {}

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Different words of a text. */
    static List<String> in(String text) {
        return Arrays.stream(key(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> asked(String text) {
        return in(text).stream().limit(AT_MOST).toList();
    }
}
