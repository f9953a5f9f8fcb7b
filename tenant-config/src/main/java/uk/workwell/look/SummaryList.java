package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts of one record, or the answers to check before sending. For comparing records use a table. */
@Tag("dl")
public final class SummaryList extends HtmlContainer {

    public SummaryList() {
        addClassName("ww-summary");
    }

    /** Without lines between the rows, for few short facts. */
    public SummaryList tight() {
        addClassName("ww-summary--tight");
        return this;
    }

    public SummaryList row(String term, String value) {
        return row(term, new Span(value), null);
    }

    public SummaryList row(String term, Component value) {
        return row(term, value, null);
    }

    /** @param change a link that leads to the question; see {@link #change}; or null */
    public SummaryList row(String term, Component value, @Nullable Component change) {
        var row = new Div(new Piece("dt", new Span(term)), new Piece("dd", value));
        if (change != null) {
            var end = new Piece("dd", change);
            end.addClassName("ww-change");
            row.add(end);
        }
        add(row);
        return this;
    }

    /** Gives a link the words "Change", and for screen readers what is changed. */
    public static <C extends Component & com.vaadin.flow.component.HasComponents> C change(C link, String what) {
        var hidden = new Span(" " + what);
        hidden.addClassName("ww-vh");
        link.add(new Span("Change"), hidden);
        return link;
    }

    private static final class Piece extends HtmlContainer {
        Piece(String tag, Component content) {
            super(tag);
            add(content);
        }
    }
}
