package uk.workwell.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Why a decision came out so: one line a rule, each with what would change it. */
public final class Receipt extends UnorderedList {

    /** What a rule said. */
    public enum Result {
        PASSED("ok", Icon.CHECK, "Passed"),
        FAILED("no", Icon.CROSS, "Not passed"),
        MISSING("ask", Icon.QUESTION, "Missing");

        private final String className;
        private final Icon icon;
        private final String word;

        Result(String className, Icon icon, String word) {
            this.className = className;
            this.icon = icon;
            this.word = word;
        }
    }

    public Receipt() {
        addClassName("ww-receipt");
        getElement().setAttribute("role", "list");
    }

    /**
     * @param rule the rule's name: "Age"
     * @param finding what was found and what is needed: "29, needs 16 or over"
     * @param more what would change it, or null
     */
    public Receipt line(Result result, String rule, String finding, @Nullable String more) {
        var icon = new Span(result.icon.named(result.word));
        icon.addClassName(result.className);
        var name = new Span(rule);
        name.addClassName("ww-strong");
        var item = new ListItem(icon, new Span(name, new Span(" " + finding)));
        if (more != null) {
            var small = new HtmlContainer("small");
            small.add(more);
            item.add(small);
        }
        add(item);
        return this;
    }
}
