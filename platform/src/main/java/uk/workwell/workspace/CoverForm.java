package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.lead.EnterCover;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;

/** The fields of "Enter cover". */
class CoverForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Colleague> away;
    private final Select<Colleague> cover;
    private final DatePicker first = CaseForm.day("First day away", "Like 24/11/2026");
    private final DatePicker last = CaseForm.day("Last day away", "Like 24/11/2026");
    private final Button save = new Button("Enter cover");

    CoverForm(List<Colleague> coaches) {
        away = coach("away", "Who is away", coaches);
        cover = coach("cover", "Who works on the cases", coaches);
        first.setId("first");
        last.setId("last");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Stack(errors, away, new Row(first, last), cover, Row.actions(save)));
    }

    void onSave(Runnable work) {
        save.addClickListener(click -> work.run());
    }

    EnterCover entered() {
        return new EnterCover(id(away.getValue()), id(cover.getValue()), first.getValue(), last.getValue());
    }

    void clear() {
        away.clear();
        cover.clear();
        first.clear();
        last.clear();
    }

    void show(List<CaseResult.Fault> faults) {
        List.<Component>of(away, cover, first, last).forEach(field -> mark(field, ""));
        errors.show(faults.stream().map(this::at).toList());
    }

    private Fault at(CaseResult.Fault fault) {
        var field =
                switch (fault.field()) {
                    case "away" -> away;
                    case "cover" -> cover;
                    case "last" -> last;
                    default -> first;
                };
        mark(field, fault.words());
        return new Fault(fault.words(), field);
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }

    private static Select<Colleague> coach(String id, String label, List<Colleague> coaches) {
        var select = new Select<Colleague>();
        select.setId(id);
        select.setLabel(label);
        select.setItems(coaches);
        select.setItemLabelGenerator(Colleague::name);
        select.addClassName("ww-w-m");
        return select;
    }

    private static @Nullable StaffId id(@Nullable Colleague colleague) {
        return colleague == null ? null : colleague.id();
    }
}
