package uk.workwell.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Says two minutes before the end of a session that it ends. Only the answer is activity: the button's round trip keeps the
 * session. The form behind it stays as it is. The browser's own dialog, so that it lies above whatever else is open.
 */
@Tag("dialog")
final class SessionWarning extends HtmlContainer {

    SessionWarning() {
        addClassName("ww-session");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", "Your session ends soon");
        getElement().setAttribute("data-session", true);
        var words = new Span(
                "You are signed out in 2 minutes, because nothing was done here for a while. What you wrote is kept.");
        var stay = new NativeButton("Stay signed in");
        stay.addClassNames("ww-btn", "ww-btn--primary");
        // Also while another dialog has the page: the round trip is what counts, and the script closes the warning.
        stay.getElement().addEventListener("click", click -> {}).allowInert();
        add(words, stay);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("if (window.wwSession) window.wwSession(this)");
    }
}
