package uk.workwell.casework.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.workwell.sharing.words.Found;

/** The same sentence without its medical reason, where the reason stands in a clause of its own that can be left out. */
final class Suggestion {

    private static final Pattern REASON = Pattern.compile(
            "(?i)(,\\s*)?\\b(because of|because (he|she|they) (has|have|is|are)|due to|owing to|as a result of|on account of)\\s+"
                    + "((a|an|the|his|her|their|my|your)\\s+)?([\\p{L}’'-]+\\s+){0,2}$");

    private Suggestion() {}

    /** @param found in the text, in order */
    static Optional<String> without(String text, List<Found> found) {
        var left = new StringBuilder(text);
        for (var passage : found.reversed()) {
            var before = REASON.matcher(left.substring(0, passage.start()));
            if (!before.find()) return Optional.empty();
            int end = passage.end();
            while (end < left.length() && (left.charAt(end) == ',' || left.charAt(end) == ' ')) end++;
            boolean opensTheSentence = begins(left, before.start());
            boolean closes = end >= left.length() || ".;!?\n".indexOf(left.charAt(end)) >= 0;
            left.replace(
                    before.start(),
                    end,
                    opensTheSentence || closes || left.charAt(before.start() - 1) == ' ' ? "" : " ");
            if (closes) trimBefore(left, before.start());
            if (opensTheSentence) capital(left, before.start());
        }
        var words = left.toString().strip();
        return words.chars().filter(Character::isLetter).count() < 3 ? Optional.empty() : Optional.of(words);
    }

    private static boolean begins(StringBuilder text, int at) {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) last--;
        return last < 0 || ".!?".indexOf(text.charAt(last)) >= 0;
    }

    private static void trimBefore(StringBuilder text, int at) {
        int end = Math.min(at, text.length());
        int from = end;
        while (from > 0 && text.charAt(from - 1) == ' ') from--;
        text.delete(from, end);
    }

    private static void capital(StringBuilder text, int at) {
        if (at < text.length()) text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }
}
