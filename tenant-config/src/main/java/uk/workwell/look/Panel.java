package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A sheet with a heading. Panels never nest. */
public final class Panel extends Section {

    private final Div head = new Div();

    /** @param heading shown at the top, and the section's name for screen readers */
    public Panel(String heading) {
        addClassName("ww-panel");
        setAriaLabel(heading);
        head.addClassName("ww-panel__head");
        head.add(new H2(heading));
        add(head);
    }

    /** A sheet whose heading is inside its content. The name is for screen readers only. */
    public static Panel withoutHead(String name) {
        var panel = new Panel(name);
        panel.remove(panel.head);
        return panel;
    }

    /** A panel of the private layer: own paper, dashed edge, never printed. Used for nothing else. */
    public static Panel privately(String heading) {
        var panel = new Panel(heading);
        panel.addClassName("ww-panel--private");
        return panel;
    }

    /** A count directly behind the heading. */
    public Panel count(Count count) {
        head.getComponentAt(0).getElement().appendChild(new Text(" ").getElement(), count.getElement());
        return this;
    }

    /** Links or chips at the end of the heading's line. */
    public Panel headEnd(Component... end) {
        head.add(end.length == 1 ? end[0] : new Row(end).tight());
        return this;
    }

    /** The padded content. */
    public Panel body(Component... content) {
        var body = new Stack(content);
        body.addClassName("ww-panel__body");
        add(body);
        return this;
    }

    /** Content that brings its own padding: lines, a table, a grid. */
    public Panel flush(Component content) {
        add(content);
        return this;
    }

    /** A quiet line under the content. */
    public Panel foot(Component... content) {
        var foot = new Div(content);
        foot.addClassName("ww-panel__foot");
        add(foot);
        return this;
    }

    /** A quiet line of text under the content. */
    public Panel foot(String text) {
        return foot(new Span(text));
    }
}
