package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Icon;

/** The words round a control: hint and error above it, named as its description for screen readers. */
final class Labelled {

    private final String id;
    private final Span hint;
    private final Span error = new Span();
    private final ArrayList<String> further = new ArrayList<>();

    Labelled(String id, @Nullable String hintWords) {
        this.id = id;
        this.hint = new Span(hintWords == null ? "" : hintWords);
        hint.setId(id + "-hint");
        hint.addClassName("ww-hint");
        hint.setVisible(hintWords != null);
        error.setId(id + "-error");
        error.addClassName("ww-error");
        error.setVisible(false);
    }

    Component[] words() {
        return new Component[] {hint, error};
    }

    /** Another element that describes the control, such as a counter. */
    void describedAlsoBy(String elementId) {
        further.add(elementId);
    }

    /** Shows the error and tells the control's element; null takes it away. */
    void fault(@Nullable String words, Component part, Element control) {
        error.removeAll();
        error.setVisible(words != null);
        if (words != null) {
            error.add(Icon.WARNING.named("Error:"), new Span(words));
        }
        part.getElement().getClassList().set("ww-field--error", words != null);
        if (words == null) {
            control.removeAttribute("aria-invalid");
        } else {
            control.setAttribute("aria-invalid", "true");
        }
        describe(control);
    }

    void describe(Element control) {
        var ids = new ArrayList<String>();
        if (hint.isVisible()) {
            ids.add(id + "-hint");
        }
        if (error.isVisible()) {
            ids.add(id + "-error");
        }
        ids.addAll(further);
        if (ids.isEmpty()) {
            control.removeAttribute("aria-describedby");
        } else {
            control.setAttribute("aria-describedby", String.join(" ", ids));
        }
    }
}
