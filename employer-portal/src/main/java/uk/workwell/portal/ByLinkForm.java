package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.EmployerByLink.Invite;

/** Who acts for the employer, and where the link and the codes go. */
class ByLinkForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Full name");
    private final TextField jobTitle = new TextField("Their role there");
    private final EmailField email = new EmailField("Work e-mail");
    private final TextField mobile = new TextField("Mobile for codes (optional)");
    private final Button send = new Button("Send the link");

    ByLinkForm() {
        name.setId("name");
        jobTitle.setId("jobTitle");
        jobTitle.setHelperText("Like owner or shop manager. They can correct it.");
        email.setId("email");
        mobile.setId("mobile");
        mobile.setHelperText("Without one, codes go to the e-mail. Another way is safer.");
        List.of(name, jobTitle, mobile).forEach(field -> field.addClassName("ww-w-l"));
        email.addClassName("ww-w-l");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, name, jobTitle, email, mobile, Row.actions(send)));
    }

    void onSend(Runnable work) {
        send.addClickListener(click -> work.run());
    }

    Invite typed() {
        return new Invite(name.getValue(), jobTitle.getValue(), email.getValue(), mobile.getValue());
    }

    void fault(String field, String words) {
        name.setInvalid(false);
        jobTitle.setInvalid(false);
        email.setInvalid(false);
        mobile.setInvalid(false);
        switch (field) {
            case "jobTitle" -> show(jobTitle, words);
            case "mobile" -> show(mobile, words);
            case "email" -> {
                email.setInvalid(true);
                email.setErrorMessage(words);
                errors.show(List.of(new Fault(words, email)));
            }
            default -> show(name, words);
        }
    }

    private void show(TextField field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        errors.show(List.of(new Fault(words, field)));
    }
}
