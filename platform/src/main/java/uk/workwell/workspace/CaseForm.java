package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.workwell.casework.CaseResult;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;

/** A short form about a case: fields by the names of its command, what is missing in words, and one button. */
class CaseForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, Function<CaseResult.Fault, Fault>> groups = new LinkedHashMap<>();
    private final Map<String, String> asks = new LinkedHashMap<>();
    private final List<Supplier<List<Fault>>> checks = new ArrayList<>();
    private final Stack lines = new Stack(errors, conflict);
    private final Button save;

    CaseForm(String saveWords) {
        save = new Button(saveWords);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(lines);
    }

    /** @param name of the command's field */
    CaseForm field(String name, Component field) {
        if (field.getId().isEmpty()) field.setId(name);
        fields.put(name, field);
        lines.add(field);
        return this;
    }

    /** @param ask what to do when it is empty */
    CaseForm required(String name, Component field, String ask) {
        asks.put(name, ask);
        return field(name, field);
    }

    /** Fields that belong together: the findings of the rules that they know are shown by them. */
    CaseForm group(
            Component group, Supplier<List<Fault>> check, Function<CaseResult.Fault, Fault> at, String... names) {
        lines.add(group);
        checks.add(check);
        for (var name : names) groups.put(name, at);
        return this;
    }

    /** What a field of several parts finds missing, which it marks itself. */
    CaseForm checkedBy(Supplier<List<Fault>> check) {
        checks.add(check);
        return this;
    }

    CaseForm words(Component component) {
        lines.add(component);
        return this;
    }

    /** Closes the form with its button. */
    CaseForm withActions(Component... more) {
        var row = Row.actions(save);
        row.add(more);
        lines.add(row);
        return this;
    }

    /** @param faulty hears whether something is to be put right; the command runs only when nothing is missing */
    void onSave(Supplier<CaseResult> command, Answer answer) {
        save.addClickListener(click -> {
            var missing = missing();
            errors.show(missing);
            conflict.removeAll();
            if (missing.isEmpty()) answer.take(command.get());
            else answer.take(new CaseResult.Refused(List.of()));
        });
    }

    interface Answer {
        void take(CaseResult result);
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream().map(this::at).toList());
    }

    void changed(CaseResult.ChangedSince changed) {
        FirstAppointmentForm.say(conflict, changed);
    }

    static DatePicker day(String label, String helper) {
        var day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setHelperText(helper);
        day.addClassName("ww-w-s");
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d M yyyy", "d.M.yyyy");
        words.setFirstDayOfWeek(1);
        words.setBadInputErrorMessage("Enter a date, like 24/11/2026");
        day.setI18n(words);
        return day;
    }

    static TextArea note(String label, String helper) {
        var note = new TextArea(label);
        note.setHelperText(helper);
        note.addClassName("ww-w-l");
        return note;
    }

    private List<Fault> missing() {
        fields.values().forEach(field -> mark(field, ""));
        var asked = asks.entrySet().stream()
                .filter(ask -> fields.get(ask.getKey()) instanceof HasValue<?, ?> field && field.isEmpty())
                .map(ask -> at(new CaseResult.Fault(ask.getKey(), ask.getValue())));
        return Stream.concat(asked, checks.stream().flatMap(check -> check.get().stream()))
                .toList();
    }

    private Fault at(CaseResult.Fault fault) {
        var group = groups.get(fault.field());
        if (group != null) return group.apply(fault);
        var field = fields.get(fault.field());
        if (field == null) return new Fault(fault.words(), save);
        if (field instanceof WhenFields when) return when.fault(fault.words());
        mark(field, fault.words());
        return new Fault(fault.words(), field);
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }
}
