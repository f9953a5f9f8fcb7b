package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.plan.PersonAgreed;
import uk.workwell.casework.plan.PersonAgreed.How;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;

/** How and when the person agreed; the coach agrees by pressing the button. */
class AgreePlanForm extends Div {

    private final RadioButtonGroup<How> how = new RadioButtonGroup<>("How did the person agree?");
    private final DayField on = new DayField("agreed-on", "On which day?");
    private final Button agree = new Button("Agree this plan");

    AgreePlanForm(LocalDate today) {
        how.setId("agreed-how");
        how.setItems(Arrays.stream(How.values()).filter(one -> one != How.LINK).toList());
        how.setItemLabelGenerator(How::words);
        how.addValueChangeListener(change -> how.setInvalid(false));
        on.setValue(today);
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Panel("Both agree")
                .body(
                        new Span("Read the plan to the person or show it. You agree by pressing the button; nobody else"
                                + " has to approve. From then on this version stays as it is."),
                        how,
                        on,
                        Row.actions(agree)));
    }

    void onAgree(Runnable work) {
        agree.addClickListener(click -> work.run());
    }

    @Nullable
    PersonAgreed value() {
        return how.isEmpty() || on.isEmpty() ? null : new PersonAgreed(on.getValue(), how.getValue());
    }

    Optional<Fault> fault(PlanResult.Fault fault) {
        if (!fault.field().startsWith("agreed")) return Optional.empty();
        if (how.isEmpty() && fault.field().equals("agreed")) {
            how.setInvalid(true);
            how.setErrorMessage(fault.words());
            return Optional.of(new Fault(fault.words(), how));
        }
        on.setInvalid(true);
        on.setErrorMessage(fault.words());
        return Optional.of(new Fault(fault.words(), on));
    }
}
