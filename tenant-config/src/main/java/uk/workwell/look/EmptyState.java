package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Nothing here yet: what will appear, and the one button that starts it. Not for errors. */
public final class EmptyState extends Section {

    public EmptyState(String heading, String whatWillAppear, Component... action) {
        addClassName("ww-empty");
        setAriaLabel(heading);
        add(new H2(heading), new Paragraph(whatWillAppear));
        add(action);
    }
}
