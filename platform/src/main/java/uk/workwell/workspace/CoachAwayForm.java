package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** The fields of days on which a coach is away. */
class CoachAwayForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final DayField first = new DayField("away-first", "First day away");
    private final DayField last = new DayField("away-last", "Last day away");
    private final Button save = new Button("Save days away");

    CoachAwayForm() {
        save.setId("away-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, new Row(first, last), Row.actions(save)));
    }

    interface Away {
        void from(@Nullable LocalDate first, @Nullable LocalDate last);
    }

    void onSave(Away work) {
        save.addClickListener(click -> work.from(first.getValue(), last.getValue()));
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        first.setInvalid(false);
        last.setInvalid(false);
        errors.show(faults.stream()
                .map(fault -> {
                    var field = fault.field().equals("first") ? first : last;
                    field.setInvalid(true);
                    field.setErrorMessage(fault.words());
                    return new ErrorSummary.Fault(fault.words(), field);
                })
                .toList());
    }
}
