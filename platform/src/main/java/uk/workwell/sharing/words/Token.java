package uk.workwell.sharing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word or number of a text.
 *
 * @param word lower case, without the possessive "'s"
 * @param clause which clause of the text it is in: no phrase reaches from one into the next
 */
record Token(String word, int start, int end, int clause) {
    private static final String ENDS_A_CLAUSE = ".!?;:,()\n\"“”";

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var clause = 0;
        var at = 0;
        while (at < text.length()) {
            var here = text.codePointAt(at);
            var end = at + Character.charCount(here);
            if (Character.isLetter(here)) {
                end = endOfWord(text, at);
                tokens.add(new Token(plain(text.substring(at, end)), at, end, clause));
            } else if (Character.isDigit(here)) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
                tokens.add(new Token(text.substring(at, end), at, end, clause));
            } else if (ENDS_A_CLAUSE.indexOf(here) >= 0 && !insideANumber(text, at)) {
                clause++;
            }
            at = end;
        }
        return tokens;
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    private static int endOfWord(String text, int from) {
        var at = from;
        while (at < text.length()) {
            var here = text.codePointAt(at);
            var inside = Character.isLetter(here) || Character.getType(here) == Character.NON_SPACING_MARK;
            var joins = (here == '\'' || here == '’' || here == '&')
                    && at + 1 < text.length()
                    && Character.isLetter(text.codePointAt(at + 1));
            if (!inside && !joins) break;
            at += Character.charCount(here);
        }
        return at;
    }

    private static String plain(String written) {
        var word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean insideANumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
