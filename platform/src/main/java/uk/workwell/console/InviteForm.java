package uk.workwell.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.referral.Route;
import uk.workwell.referral.form.Fault;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.tenant.settings.Intake;
import uk.workwell.tenant.settings.WayIn;

/** The fields of an invitation; knows no rule. */
class InviteForm extends Div {

    static final String CODES =
            "The organisation’s own, not one person’s. Each code goes there as a text, so that the mailbox alone opens nothing. Left empty, codes go to the mailbox too";

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Name of the organisation");
    private final Select<WayIn> kind = new Select<>();
    private final TextField email = new TextField("E-mail");
    private final TextField codeMobile = new TextField("Mobile for codes");
    private final Button invite = new Button("Send the invitation");
    private final Map<String, Component> fields =
            Map.of("name", name, "kind", kind, "email", email, "codeMobile", codeMobile);

    InviteForm(Intake intake) {
        name.setId("referrer-name");
        name.addClassName("ww-w-l");
        kind.setId("referrer-kind");
        kind.setLabel("Refers as");
        kind.setItems(
                intake.ways().value().stream().filter(WayIn::isProfessional).toList());
        kind.setItemLabelGenerator(InviteForm::words);
        kind.setHelperText("The ways in that your settings keep open");
        email.setId("referrer-email");
        email.addClassName("ww-w-l");
        email.setHelperText("A mailbox that the whole team reads. The link goes there");
        codeMobile.setId("referrer-code-mobile");
        codeMobile.addClassName("ww-w-m");
        codeMobile.setHelperText(CODES);
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, name, kind, email, codeMobile, Row.actions(invite)));
    }

    static String words(WayIn kind) {
        return Route.of(kind).words();
    }

    void onInvite(Runnable work) {
        invite.addClickListener(click -> work.run());
    }

    InviteReferrer command() {
        show(List.of());
        return new InviteReferrer(name.getValue(), kind.getValue(), email.getValue(), codeMobile.getValue());
    }

    void clear() {
        name.clear();
        kind.clear();
        email.clear();
        codeMobile.clear();
        show(List.of());
    }

    void show(List<Fault> faults) {
        fields.values().forEach(field -> mark(field, ""));
        faults.forEach(fault -> mark(fields.get(fault.field()), fault.words()));
        errors.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(fault.words(), fields.getOrDefault(fault.field(), name)))
                .toList());
    }

    private static void mark(@org.jspecify.annotations.Nullable Component field, String words) {
        if (field instanceof HasValidation marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }
}
