package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.workwell.look.Notice;
import uk.workwell.look.Tone;

/** Whom to call when an answer tells of a crisis: before anything else on the page. */
class CrisisNotice extends Div {

    CrisisNotice() {
        getElement().setAttribute("role", "alert");
    }

    /** Put on the page when it is needed, not before: only then is it read out. */
    void show(boolean crisis) {
        if (!crisis) {
            removeAll();
        } else if (getComponentCount() == 0) {
            add(notice());
        }
    }

    private static Notice notice() {
        return new Notice(
                        Tone.BAD,
                        "Stop here and speak with the person.",
                        "This answer may mean that their life is in danger. Ask directly. Nobody reads this at once: what is"
                                + " saved here calls nobody.")
                .and(call("999", "999"), new Span(" where life is in danger now."))
                .and(call("NHS 111, option 2", "111"), new Span(" for a mental health crisis, day and night."))
                .and(call("Samaritans 116 123", "116123"), new Span(" to talk to somebody, day and night."))
                .and(new Span("Then follow your provider’s way of working for risk."))
                .fullWidth();
    }

    private static Component call(String words, String number) {
        var link = new Anchor("tel:" + number, words);
        link.addClassName("ww-strong");
        return link;
    }
}
