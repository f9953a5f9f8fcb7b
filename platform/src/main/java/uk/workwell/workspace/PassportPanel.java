package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import uk.workwell.agreement.passport.Passports;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** A coach sends somebody the link to their passport. What they put into it, and whether they do, a coach does not see. */
@Service
@Order(46)
class PassportPanel implements CasePanel {

    private final Passports passports;

    PassportPanel(Passports passports) {
        this.passports = passports;
    }

    @Override
    public Optional<Component> panel(OpenCase open) {
        if (!open.card().state().live()) return Optional.empty();
        var send = new Button("Send the link");
        send.setId("passport-send");
        send.setAriaLabel("Send the link to their passport");
        send.setDisableOnClick(true);
        send.addClickListener(click -> say(send(open)));
        return Optional.of(new Panel("Their passport")
                .body(new Stack(
                        new Paragraph("What they and their employer agreed, to take along. They choose what is in it"
                                + " and who reads it; you do not see it here."),
                        Row.actions(send))));
    }

    private String send(OpenCase open) {
        if (open.mine().find(open.id()).isEmpty()) return "This case is not yours any more";
        passports.offer(open.card().referral());
        return "Sent";
    }

    private static void say(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }
}
