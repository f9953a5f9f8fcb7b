package uk.workwell.look;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One or two letters for a name, for marks that only repeat the name beside them. */
public final class Initials {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private static final Set<String> LEGAL_FORMS = Set.of("LTD", "LIMITED", "PLC", "LLP", "CIC");

    private Initials() {}

    /**
     * First letters of the first and the last word, a legal form aside: "Idris Fernleigh" gives IF, "Harbour Foods Ltd"
     * gives HF; an empty name gives an empty text.
     */
    public static String of(String name) {
        List<String> words =
                LETTERS.matcher(name).results().map(match -> match.group()).toList();
        if (words.size() > 1 && LEGAL_FORMS.contains(words.getLast().toUpperCase(Locale.UK))) {
            words = words.subList(0, words.size() - 1);
        }
        if (words.isEmpty()) {
            return "";
        }
        String first = letter(words.getFirst());
        return words.size() == 1 ? first : first + letter(words.getLast());
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
    }
}
