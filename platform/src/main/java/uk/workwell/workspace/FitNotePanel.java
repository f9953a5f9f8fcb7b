package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;

/** The fit note that ends last, beside the overview. */
@Service
@Order(32)
class FitNotePanel implements CasePanel {

    private final FitNotes notes;

    FitNotePanel(FitNotes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        return notes.of(open.me(), open.id()).stream()
                .filter(FitNote::inForce)
                .findFirst()
                .map(note -> new Panel("Fit note")
                        .headEnd(CasePart.FIT_NOTES.link(open.id(), "Open"))
                        .flush(new Lines()
                                .line(
                                        new Span(FitNoteWords.head(note.content())),
                                        note.nothingFollows() ? "No other follows" : null,
                                        FitNoteWords.tag(note.content(), open.today()))));
    }
}
