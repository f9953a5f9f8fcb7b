package uk.workwell.notice;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One row of {@code mail.csv}: what one recipient reads, by one channel, when one thing happens.
 *
 * @param neverContains kinds of facts that this text must not hold, tested
 */
record MailText(
        String event, String recipient, Channel channel, String subject, String text, Set<String> neverContains) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");

    /** The names of the gaps in subject and text. */
    Set<String> gaps() {
        var names = new TreeSet<String>();
        GAP.matcher(subject + text).results().forEach(gap -> names.add(gap.group(1)));
        return names;
    }

    /** @throws IllegalArgumentException if a gap stays open: better no message than a broken one */
    Message filled(Map<String, String> words) {
        return new Message(fill(subject, words), fill(text, words));
    }

    private static String fill(String text, Map<String, String> words) {
        return GAP.matcher(text).replaceAll(gap -> {
            var word = words.get(gap.group(1));
            if (word == null) {
                throw new IllegalArgumentException("Nothing to put in {" + gap.group(1) + "}");
            }
            return java.util.regex.Matcher.quoteReplacement(word);
        });
    }

    /** Ready to be sent. A text message has an empty subject. */
    record Message(String subject, String text) {

        @Override
        public String toString() {
            return "Message";
        }
    }
}
