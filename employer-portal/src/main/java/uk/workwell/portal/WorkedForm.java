package uk.workwell.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Collections;
import java.util.List;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.view.PhasedView;
import uk.workwell.portal.view.PhasedView.Due;

/** Writes down what was worked in a week. */
class WorkedForm extends Div {

    private final Select<Due> week = new Select<>();
    private final DayHours hours = new DayHours("worked", "Worked", Collections.nCopies(7, ""));
    private final Button save = new Button("Save this week");

    WorkedForm(List<Due> due) {
        week.setId("week");
        week.setLabel("Which week");
        week.addClassName("ww-w-l");
        week.setItems(due);
        week.setItemLabelGenerator(Due::words);
        week.setValue(due.getFirst());
        save.setId("save-week");
        add(new Stack(new H3("Write down a week"), week, hours, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> {
            hours.clear();
            work.run();
        });
    }

    int week() {
        return week.getValue().week();
    }

    List<String> days() {
        return hours.values();
    }

    ErrorSummary.Fault at(PhasedView.Fault fault) {
        return hours.mark(fault.field(), fault.words())
                .map(field -> new ErrorSummary.Fault(fault.words(), field))
                .orElseGet(() -> new ErrorSummary.Fault(fault.words(), week));
    }
}
