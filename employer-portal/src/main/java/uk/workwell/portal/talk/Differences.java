package uk.workwell.portal.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** What is different between the version that somebody read and the one that stands. */
final class Differences {

    private Differences() {}

    static Component of(Answered.Outdated outdated) {
        var all = new Div(new Notice(
                        Tone.WARN,
                        "Nothing was signed: version " + outdated.revision() + " stands now",
                        "Somebody changed it after you opened it. This is the difference; read it, then sign.")
                .fullWidth());
        all.addClassNames("ww-stack", "ww-stack--s");
        outdated.differences().forEach(one -> {
            all.add(exact(one.where() + ", as you read it", one.before()));
            all.add(exact(one.where() + ", as it stands now", one.now()));
        });
        return all;
    }

    private static Paragraph exact(String label, String words) {
        var exact = new Paragraph(words.isEmpty() ? "Nothing." : words);
        exact.addClassNames("ww-exact", "ww-written");
        exact.getElement().setAttribute("data-label", label).setAttribute("dir", "auto");
        return exact;
    }
}
