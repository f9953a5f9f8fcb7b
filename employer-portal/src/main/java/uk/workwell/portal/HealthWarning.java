package uk.workwell.portal;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Says that some words look like health information, and offers to take them out. It never blocks. */
final class HealthWarning {

    private HealthWarning() {}

    static Notice about(List<String> found, Runnable takeOut) {
        var quoted = found.stream().distinct().map(word -> "“" + word + "”").toList();
        var out = new NativeButton("Take these words out", event -> takeOut.run());
        out.addClassName("ww-link-btn");
        var notice = new Notice(
                Tone.WARN, listed(quoted) + (quoted.size() == 1 ? " looks" : " look") + " like health information.");
        return notice.and(new Span("They can say this themselves if they want to. "), out);
    }

    /** The text without these words, each as often as it stands there, with the gaps closed. */
    static String without(String text, List<String> words) {
        var left = text;
        for (var word : words) {
            left = left.replaceAll("(?iu)" + Pattern.quote(word), "");
        }
        return left.replaceAll("[ \\t]{2,}", " ")
                .replaceAll("[ \\t]+([.,;:!?])", "$1")
                .replaceAll("(?m)^[ \\t]+|[ \\t]+$", "");
    }

    private static String listed(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
