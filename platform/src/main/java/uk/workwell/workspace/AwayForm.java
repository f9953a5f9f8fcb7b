package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.DutyCover.Away;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;

/** The fields of "When I am away". */
class AwayForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker first = day("away-first", "First day away");
    private final DatePicker last = day("away-last", "Last day away");
    private final Select<Colleague> cover = new Select<>();
    private final Button save = new Button("Save days away");

    AwayForm(List<Colleague> canCover) {
        cover.setId("away-cover");
        cover.setLabel("Who looks instead");
        cover.setItems(canCover);
        cover.setItemLabelGenerator(
                colleague -> colleague == null ? "Nobody named: every lead is asked" : colleague.name());
        cover.setEmptySelectionAllowed(true);
        cover.setEmptySelectionCaption("Nobody named: every lead is asked");
        add(new Stack(errors, new Row(first, last), cover, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    Away away(StaffId who) {
        return new Away(who, first.getValue(), last.getValue(), id(cover.getValue()));
    }

    void show(List<ConcernResult.Fault> faults) {
        first.setInvalid(false);
        last.setInvalid(false);
        cover.setInvalid(false);
        errors.show(faults.stream().map(this::at).toList());
    }

    private Fault at(ConcernResult.Fault fault) {
        return switch (fault.field()) {
            case "last" -> marked(last, fault.words());
            case "cover" -> {
                cover.setInvalid(true);
                cover.setErrorMessage(fault.words());
                yield new Fault(fault.words(), cover);
            }
            default -> marked(first, fault.words());
        };
    }

    private static Fault marked(DatePicker day, String words) {
        day.setInvalid(true);
        day.setErrorMessage(words);
        return new Fault(words, day);
    }

    private static DatePicker day(String id, String label) {
        var day = new DatePicker(label);
        day.setId(id);
        day.setLocale(Locale.UK);
        day.setHelperText("Like 24/11/2026");
        day.addClassName("ww-w-s");
        return day;
    }

    private static @Nullable StaffId id(@Nullable Colleague colleague) {
        return colleague == null ? null : colleague.id();
    }
}
