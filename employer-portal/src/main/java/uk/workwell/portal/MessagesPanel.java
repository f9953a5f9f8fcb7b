package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerView.Said;
import uk.workwell.tenant.calendar.Written;

/** What the employer and the person wrote to each other, and the place to write. It is asked for anew at every step. */
final class MessagesPanel extends Div {

    private static final int LONGEST = 2_000;

    private final EmployerDesk desk;
    private final UUID id;

    MessagesPanel(EmployerDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        show();
    }

    private void show() {
        removeAll();
        desk.conversation(id).ifPresent(said -> add(Stack.small(new H2("Messages"), form(), said(said))));
    }

    private Stack form() {
        var words = new TextArea("Write to them");
        words.setId("message");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setHelperText(
                "They read it first and decide whether their coach reads it too. Please don’t ask about health");
        var warning = new Div();
        words.addValueChangeListener(change -> {
            warning.removeAll();
            var found = desk.healthWords(change.getValue());
            if (!found.isEmpty()) {
                warning.add(HealthWarning.about(
                        found, () -> words.setValue(HealthWarning.without(words.getValue(), found))));
            }
        });
        var send = new Button("Send", click -> send(words));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("message-send");
        return Stack.small(words, warning, Row.actions(send));
    }

    private void send(TextArea words) {
        desk.write(id, words.getValue())
                .ifPresentOrElse(
                        problem -> {
                            words.setErrorMessage(problem);
                            words.setInvalid(true);
                            words.focus();
                        },
                        () -> {
                            Notification.show("Sent", 6000, Notification.Position.BOTTOM_START);
                            show();
                        });
    }

    private static Stack said(List<Said> all) {
        var list = Stack.small();
        if (all.isEmpty()) list.add(new Paragraph("Nothing was written yet."));
        all.forEach(one -> {
            var by = one.by();
            var words = new Paragraph(one.words());
            words.addClassNames("ww-said", by == null ? "ww-said--person" : "ww-said--employer", "ww-written");
            words.getElement().setAttribute("dir", "auto");
            list.add(new Paragraph((by == null ? "They wrote" : by) + ", " + Written.stamp(one.at())), words);
        });
        return list;
    }
}
