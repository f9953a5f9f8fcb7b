package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.workwell.casework.notes.ShareableWords.Warning;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Says which clinical words stand in the layer that can be shared, and what to write instead. It stops nobody. */
class NoteWarning extends Div {

    private final Consumer<String> useInstead;

    NoteWarning(Consumer<String> useInstead) {
        this.useInstead = useInstead;
        setId("note-warning");
        // There from the start, so that what turns up in it is spoken.
        getElement().setAttribute("role", "status");
    }

    void show(Optional<Warning> warning) {
        removeAll();
        warning.ifPresent(found -> {
            var notice = new Notice(Tone.WARN, head(found.words())).fullWidth();
            found.instead()
                    .ifPresentOrElse(
                            words -> notice.and(new Span("Try: “" + words + "” "), use(words)),
                            () -> notice.and(new Span(found.advice())));
            add(notice);
        });
    }

    private NativeButton use(String words) {
        var use = new NativeButton("Use this", click -> useInstead.accept(words));
        use.addClassName("ww-link-btn");
        return use;
    }

    private static String head(List<String> words) {
        var quoted = words.stream().limit(3).map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        return words.size() == 1
                ? quoted + " is a clinical word in the layer that can be shared."
                : quoted + (words.size() > 3 ? " and others" : "")
                        + " are clinical words in the layer that can be shared.";
    }
}
