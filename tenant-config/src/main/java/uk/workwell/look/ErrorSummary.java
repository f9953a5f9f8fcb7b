package uk.workwell.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What has to be put right, at the top of a page after a failed submit. It takes the focus when shown, and each line leads
 * to its field. Keep one on the page from the start: {@link #show} fills it, {@link #clear} hides it.
 */
public final class ErrorSummary extends Div {

    private static final List<String> NUMBERS =
            List.of("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    /**
     * One thing to put right.
     *
     * @param message what to do, with an example: "Enter the first day off as a date, like 3 11 2026"
     * @param field where to do it
     */
    public record Fault(String message, Component field) {}

    private final H2 heading = new H2();
    private final UnorderedList lines = new UnorderedList();

    public ErrorSummary() {
        addClassName("ww-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, lines);
        setVisible(false);
    }

    /** Shows these faults and takes the focus; with none it hides. Also put "Error: " before the page's title. */
    public void show(List<Fault> faults) {
        lines.removeAll();
        setVisible(!faults.isEmpty());
        if (faults.isEmpty()) {
            return;
        }
        heading.setText(title(faults.size()));
        for (Fault fault : faults) {
            lines.add(new ListItem(linkTo(fault)));
        }
        // Wait for the round trip's changes to be drawn; only then is there something to focus.
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); }, 0)");
    }

    /** Nothing to put right any more. */
    public void clear() {
        show(List.of());
    }

    static String title(int faults) {
        return (faults < NUMBERS.size() ? NUMBERS.get(faults) : Integer.toString(faults))
                + (faults == 1 ? " thing to put right" : " things to put right");
    }

    private static Anchor linkTo(Fault fault) {
        String id = fault.field().getId().orElse("");
        var link = new Anchor("#" + id, fault.message());
        link.getElement().setAttribute("router-ignore", true);
        // A bare fragment would resolve against Vaadin's base address and leave the page.
        link.getElement().executeJs("""
                        this.href = location.pathname + location.search + '#' + $1;
                        this.addEventListener('click', e => { e.preventDefault(); $0.focus(); $0.scrollIntoView({block: 'center'}); });
                        """, fault.field().getElement(), id);
        return link;
    }
}
