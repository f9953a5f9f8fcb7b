package uk.workwell.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Says two minutes before the end of a session that it ends. Only the answer is activity: the button's round trip keeps the
 * session. The form behind it stays as it is.
 */
final class SessionWarning extends Div {

    SessionWarning() {
        addClassName("ww-session");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-label", "Your session ends soon");
        getElement().setAttribute("hidden", true).setAttribute("data-session", true);
        var words = new Span(
                "You are signed out in 2 minutes, because nothing was done here for a while. What you wrote is kept.");
        var stay = new NativeButton("Stay signed in", click -> getElement().executeJs("this.hidden = true"));
        stay.addClassNames("ww-btn", "ww-btn--primary");
        add(words, stay);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("if (window.wwSession) window.wwSession(this)");
    }
}
