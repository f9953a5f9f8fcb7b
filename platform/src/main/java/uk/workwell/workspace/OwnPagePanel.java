package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.casework.ownpage.OwnPage.Standing;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The person's own page: a coach asks in a conversation whether the contact is theirs alone, and only then opens it. */
@Service
@Order(45)
class OwnPagePanel implements CasePanel {

    private final OwnPage ownPage;
    private final Me me;

    OwnPagePanel(OwnPage ownPage, Me me) {
        this.ownPage = ownPage;
        this.me = me;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        return ownPage.of(open.me(), open.id()).map(standing -> {
            var content = new Div();
            show(open, content, standing);
            return new Panel("Their own page").body(content);
        });
    }

    private void show(OpenCase open, Div content, @Nullable Standing standing) {
        content.removeAll();
        var stack = new Stack();
        var until = standing == null || !standing.open() ? null : standing.until();
        if (until != null) {
            stack.add(new Paragraph("Open since you or a colleague asked about the contact. The link works until "
                    + Dates.day(until) + ", each time with a code."));
            var close = new Button("Close it", click -> {
                ownPage.close(me.colleague(), open.id());
                again(open, content, "Closed. The link leads nowhere any more");
            });
            close.setId("own-page-close");
            stack.add(Row.actions(close));
        } else {
            stack.add(
                    new Paragraph(
                            "They read their plan, what was written about them and who has seen it, and decide what is shared. It opens only to a contact that is theirs alone."),
                    new Paragraph(contact(open)));
            var asked = new Checkbox("I asked them in a conversation: this is their own, and nobody else reads it");
            asked.setId("own-page-asked");
            var send = new Button("Send the link", click -> {
                if (!asked.getValue()) {
                    asked.setInvalid(true);
                    asked.setErrorMessage("Ask them first, then tick this");
                    asked.focus();
                    return;
                }
                again(
                        open,
                        content,
                        switch (ownPage.open(me.colleague(), open.id())) {
                            case SENT -> "Sent";
                            case NO_CONTACT -> "There is neither a number nor an address to send it to";
                            case NOT_FOUND -> "This case is not yours any more";
                        });
            });
            send.setId("own-page-send");
            stack.add(asked, Row.actions(send));
        }
        content.add(stack);
    }

    private void again(OpenCase open, Div content, String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        show(open, content, ownPage.of(open.me(), open.id()).orElse(null));
    }

    private static String contact(OpenCase open) {
        var mobile = open.person().mobile();
        var email = open.person().email();
        if (mobile == null && email == null) return "We have neither a number nor an address.";
        return "We have: " + (mobile == null ? "" : mobile) + (mobile == null || email == null ? "" : " and ")
                + (email == null ? "" : email);
    }
}
