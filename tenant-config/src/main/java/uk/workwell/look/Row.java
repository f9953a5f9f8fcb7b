package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Things beside each other that wrap on a narrow screen. */
public final class Row extends Div {

    public Row(Component... things) {
        super(things);
        addClassName("ww-row");
    }

    /** First thing at the start, last at the end. */
    public static Row between(Component... things) {
        var row = new Row(things);
        row.addClassName("ww-row--between");
        return row;
    }

    /** Buttons under a form: full width on a phone. */
    public static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("ww-actions");
        return actions;
    }

    /** With 8 px between the things instead of 16. */
    public Row tight() {
        addClassName("ww-row--s");
        return this;
    }
}
