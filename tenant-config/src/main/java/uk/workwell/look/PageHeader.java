package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Where you are: the page's only first heading, with its state, facts and actions. */
public final class PageHeader extends Div {

    private final Div title = new Div();
    private final Row heading = new Row().tight();

    public PageHeader(String heading) {
        addClassNames("ww-row", "ww-row--between", "ww-row--top");
        title.addClassName("ww-title");
        this.heading.add(new H1(heading));
        title.add(this.heading);
        add(title);
    }

    /** A quiet line above the heading: a date, a person's name. */
    public PageHeader over(String text) {
        var over = new Paragraph(text);
        over.addClassName("ww-title__over");
        title.addComponentAsFirst(over);
        return this;
    }

    /** Tags behind the heading, at most two. */
    public PageHeader tags(StatusTag... tags) {
        heading.add(tags);
        return this;
    }

    /** A line of facts under the heading, or the introduction on comfortable pages. */
    public PageHeader facts(String text) {
        var facts = new Paragraph(text);
        facts.addClassName("ww-soft");
        title.add(facts);
        return this;
    }

    /** A larger introduction under the heading. */
    public PageHeader lede(String text) {
        var lede = new Paragraph(text);
        lede.addClassName("ww-lede");
        title.add(lede);
        return this;
    }

    /** Buttons at the end of the line, at most one of them primary. */
    public PageHeader actions(Component... actions) {
        add(new Row(actions).tight());
        return this;
    }
}
