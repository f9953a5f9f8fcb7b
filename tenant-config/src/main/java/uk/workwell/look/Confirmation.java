package uk.workwell.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * One question before something that cannot be undone. The browser's own dialog: it keeps the focus, closes on Escape and
 * gives the focus back. Closing it in any way but the one button leaves everything as it is.
 */
@Tag("dialog")
public final class Confirmation extends HtmlContainer {

    private static final String HEADING = "confirmation";
    private static final String WORDS = "confirmation-words";

    /**
     * @param question what is about to be done, as a question
     * @param words what it would mean, and for whom
     * @param keep the button that leaves everything as it is
     * @param act the button that does it
     */
    public Confirmation(String question, String words, String keep, String act, Runnable work) {
        addClassNames("ww-dialog", "ww-stack", "ww-stack--m");
        getElement().setAttribute("aria-labelledby", HEADING).setAttribute("aria-describedby", WORDS);
        var heading = new H2(question);
        heading.setId(HEADING);
        var text = new Paragraph(words);
        text.setId(WORDS);
        var doIt = new Button(act, click -> {
            work.run();
            close();
        });
        doIt.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        doIt.setDisableOnClick(true);
        var buttons = Row.actions(new Button(keep, click -> close()), doIt);
        buttons.addClassName("ww-row--end");
        add(heading, text, buttons);
        getElement().addEventListener("close", closed -> remove());
    }

    /** Opens it over the page. Until it is closed the server answers nothing that lies behind it. */
    public void open() {
        var ui = UI.getCurrent();
        ui.addModal(this);
        var leaving = ui.addAfterNavigationListener(left -> remove());
        addDetachListener(detached -> leaving.remove());
        getElement().executeJs("this.showModal()");
    }

    private void close() {
        // By the browser first, which gives the focus back; it then says that it is closed.
        getElement().executeJs("this.close()");
    }

    private void remove() {
        getUI().ifPresent(ui -> {
            ui.setChildComponentModal(this, false);
            getElement().removeFromParent();
        });
    }
}
