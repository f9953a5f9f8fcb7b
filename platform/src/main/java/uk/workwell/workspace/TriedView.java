package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.workwell.casework.ContactProgress;
import uk.workwell.casework.ContactReading;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;

/** A step of trying to reach somebody that follows once enough was tried: what was, and the form or what is missing. */
abstract class TriedView extends CaseFormView {

    private final ContactReading reading;

    TriedView(CasePages pages, String title, ContactReading reading) {
        super(pages, title, "contact");
        this.reading = reading;
    }

    /** Why it is too early, in words; empty when it may be done. */
    abstract Optional<String> tooEarly(ContactProgress progress);

    abstract Component form(OpenCase open);

    @Override
    final Component content(OpenCase open) {
        if (!open.card().contactCanBeLogged()) return notNow(open);
        var progress = reading.of(open.mine(), open.card());
        return new Stack(
                new Panel("What was tried").flush(ContactSteps.lines(progress)),
                tooEarly(progress).<Component>map(Paragraph::new).orElseGet(() -> form(open)));
    }
}
