package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.OrganisationDesk.Invite;
import uk.workwell.portal.OrganisationDesk.Role;

/** Who is invited; knows no rule. */
class InviteMemberForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Full name");
    private final EmailField email = new EmailField("E-mail at work");
    private final TextField jobTitle = new TextField("Job title (optional)");
    private final Select<Role> role = new Select<>();
    private final Checkbox confirmed = new Checkbox("I confirm that this address belongs to them");
    private final Button invite = new Button("Send the invitation");
    private final Map<String, Component> fields =
            Map.of("name", name, "email", email, "jobTitle", jobTitle, "role", role, "confirmed", confirmed);

    InviteMemberForm(List<Role> roles) {
        name.setId("invite-name");
        email.setId("invite-email");
        email.setHelperText("They get a link and a code there, and make their account");
        jobTitle.setId("invite-job");
        role.setId("invite-role");
        role.setLabel("What they may do");
        role.setItems(roles);
        role.setItemLabelGenerator(Role::words);
        confirmed.setId("invite-confirmed");
        confirmed.setHelperText("Needed only for an address that is not on a proven domain of yours");
        List.of(name, jobTitle).forEach(field -> field.addClassName("ww-w-l"));
        email.addClassName("ww-w-l");
        role.addClassName("ww-w-l");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, name, email, jobTitle, role, confirmed, Row.actions(invite)));
    }

    void onInvite(Runnable work) {
        invite.addClickListener(click -> work.run());
    }

    Invite typed() {
        return new Invite(
                name.getValue(),
                email.getValue(),
                jobTitle.getValue(),
                role.getValue() == null ? "" : role.getValue().code(),
                confirmed.getValue());
    }

    void fault(String field, String words) {
        fields.values().forEach(one -> mark(one, ""));
        var wrong = fields.getOrDefault(field, name);
        mark(wrong, words);
        errors.show(List.of(new Fault(words, wrong)));
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidation marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }
}
