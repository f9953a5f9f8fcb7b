package uk.workwell.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.referral.form.Fault;
import uk.workwell.referral.referrer.Referrer;

/** Where the codes of one organisation go; knows no rule. */
class CodesForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField mobile = new TextField("Mobile for codes");

    CodesForm(Referrer referrer, Consumer<String> save, Runnable leave) {
        mobile.setId("referrer-codes-to");
        mobile.addClassName("ww-w-m");
        mobile.setHelperText(InviteForm.CODES);
        mobile.setValue(referrer.writtenCodeMobile());
        var keep = new Button("Save", click -> save.accept(mobile.getValue()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Panel("Codes for " + referrer.name())
                .body(new Stack(errors, mobile, Row.actions(keep, new Button("Cancel", click -> leave.run())))));
    }

    void begin() {
        mobile.focus();
    }

    void show(List<Fault> faults) {
        mobile.setInvalid(!faults.isEmpty());
        mobile.setErrorMessage(faults.isEmpty() ? "" : faults.getFirst().words());
        errors.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(fault.words(), mobile))
                .toList());
    }
}
