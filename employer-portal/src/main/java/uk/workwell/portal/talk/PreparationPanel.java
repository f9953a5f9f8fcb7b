package uk.workwell.portal.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;

/** What the reader notes for themselves. Nobody else at the table sees it, whoever they are. */
final class PreparationPanel extends Div {

    static final String NOBODY_ELSE =
            "The others in this conversation cannot see this. It can be part of an answer to a data request.";

    PreparationPanel(Talk talk, Table table) {
        var panel = Panel.privately("My preparation");
        if (talk.canWrite() || talk.step() == Talk.Step.WAITS) {
            var words = new TextArea("For your eyes only");
            words.setId("preparation");
            words.setWidthFull();
            words.setMinRows(5);
            words.setMaxLength(4_000);
            words.setValue(talk.preparation());
            var kept = new Paragraph();
            kept.getElement().setAttribute("role", "status");
            kept.addClassName("ww-small");
            var keep = new Button("Keep my preparation", click -> kept.setText(said(table.prepare(words.getValue()))));
            keep.setId("keep-preparation");
            panel.body(words, Row.actions(keep), kept);
        } else {
            var words = new Paragraph(talk.preparation().isEmpty() ? "You noted nothing." : talk.preparation());
            words.addClassName("ww-written");
            panel.body(words);
        }
        add(panel.foot(NOBODY_ELSE + " It goes 90 days after the conversation ends."));
    }

    private static String said(Answered answered) {
        return switch (answered) {
            case Answered.Done done -> "Kept.";
            case Answered.Refused(var field, var words) -> words;
            case Answered.Changed changed -> "Not kept.";
            case Answered.Outdated outdated -> "Not kept.";
            case Answered.Gone gone -> "This conversation is not yours to see any more. Nothing was kept.";
        };
    }
}
