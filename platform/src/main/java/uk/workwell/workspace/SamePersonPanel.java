package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.person.JoinResult;
import uk.workwell.person.Joining;
import uk.workwell.person.SamePerson;

/** Beside a case: other records that may be this person, and those that were joined and can be parted again. */
@Service
@Order(80)
class SamePersonPanel implements CasePanel {

    private final SamePerson same;

    SamePersonPanel(SamePerson same) {
        this.same = same;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        var person = open.person().id();
        var lookalikes = same.lookalikes(person);
        var joinings = same.joinedInto(open.me().provider().value(), person);
        if (lookalikes.isEmpty() && joinings.isEmpty()) return Optional.empty();
        var lines = new Lines();
        lookalikes.forEach(found -> lines.line(
                SamePersonView.link(
                        person,
                        found.card().id(),
                        found.card().name() + ", " + found.card().reference()),
                String.join(". ", found.reasons()) + "."));
        joinings.forEach(joining -> lines.line(
                new Span("Joined with " + joining.goneReference()),
                Dates.stamp(joining.at())
                        + (joining.undoable() ? "" : ". Changed since, so this can no longer be undone"),
                joining.undoable() ? new Component[] {undo(open, joining)} : new Component[0]));
        return Optional.of(new Panel("Perhaps the same person").flush(lines));
    }

    private Button undo(OpenCase open, Joining joining) {
        var undo = new Button("Undo", click -> {
            var result = same.undo(open.me().provider().value(), joining.id(), SamePersonView.actor(open.me()));
            var words =
                    switch (result) {
                        case JoinResult.Done done -> "They are two records again.";
                        case JoinResult.Refused(var why) -> why;
                        case JoinResult.ChangedSince changed ->
                            "Someone changed one of the records, so this can no longer be undone.";
                        case JoinResult.NotFound gone -> "This was undone already.";
                    };
            Notification.show(words, 8000, Notification.Position.BOTTOM_START);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setAriaLabel("Undo the joining with " + joining.goneReference());
        return undo;
    }
}
