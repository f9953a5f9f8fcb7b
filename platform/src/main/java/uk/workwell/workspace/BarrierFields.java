package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;

/** One thing in the way: how much, and whether it can change. */
class BarrierFields extends Div {

    private final BarrierCode code;
    private final RadioButtonGroup<Integer> severity = new RadioButtonGroup<>("How much is it in the way of work?");
    private final RadioButtonGroup<Boolean> changeable = new RadioButtonGroup<>("Can it change in the time there is?");

    BarrierFields(BarrierCode code, Runnable onChange) {
        this.code = code;
        addClassName("ww-barrier");
        getElement().setAttribute("role", "group").setAttribute("aria-label", code.words());
        severity.setId("severity-" + code.name());
        severity.setItems(IntStream.range(0, Barrier.SEVERITIES.size()).boxed().toList());
        severity.setItemLabelGenerator(Barrier.SEVERITIES::get);
        changeable.setId("changeable-" + code.name());
        changeable.setItems(true, false);
        changeable.setItemLabelGenerator(yes -> Boolean.TRUE.equals(yes) ? "Yes" : "No");
        severity.addValueChangeListener(change -> changed(onChange));
        changeable.addValueChangeListener(change -> changed(onChange));
        add(new H3(code.words()), new Row(severity, changeable));
    }

    private void changed(Runnable onChange) {
        severity.setInvalid(false);
        changeable.setInvalid(false);
        onChange.run();
    }

    void show(Barrier barrier) {
        if (barrier.severity() != null) severity.setValue(barrier.severity());
        if (barrier.changeable() != null) changeable.setValue(barrier.changeable());
    }

    Barrier value() {
        return new Barrier(code, severity.getValue(), changeable.getValue());
    }

    Fault fault(String words) {
        var field = severity.isEmpty() ? severity : changeable;
        field.setInvalid(true);
        field.setErrorMessage(words);
        return new Fault(words, field);
    }
}
