package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.appointments.HoursResult;
import uk.workwell.casework.appointments.OpenHours;
import uk.workwell.casework.appointments.WorkingWeek;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** The fields of "Every week": for each weekday whether somebody works, and from when to when. */
class WorkingWeekForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div conflict = new Div();
    private final Map<DayOfWeek, Line> lines = new EnumMap<>(DayOfWeek.class);
    private final Button save = new Button("Save hours");

    private record Line(Checkbox works, TimePicker from, TimePicker to) {}

    WorkingWeekForm(WorkingWeek week) {
        var stack = new Stack(errors, conflict);
        if (!week.said()) {
            stack.add(new Notice(Tone.INFO, "Nobody has said these hours yet: they are assumed.").fullWidth());
        }
        for (var day : DayOfWeek.values()) stack.add(line(day, week));
        save.setId("week-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        stack.add(Row.actions(save));
        add(stack);
    }

    /** @param work hears the week, once nothing is missing */
    void onSave(Consumer<List<OpenHours>> work) {
        save.addClickListener(click -> {
            var faults = missing();
            errors.show(faults);
            conflict.removeAll();
            if (faults.isEmpty()) work.accept(week());
        });
    }

    /** What the rules found. */
    void show(List<CaseResult.Fault> faults) {
        errors.show(faults.stream()
                .map(fault -> fault.field().equals("week")
                        ? new Fault(fault.words(), save)
                        : marked(of(fault.field()).to(), fault.words()))
                .toList());
    }

    /** Somebody was quicker: what was entered here stays to be read. */
    void changed(HoursResult.ChangedSince since) {
        var notice = new Notice(
                        Tone.WARN,
                        "Someone changed these hours since you opened them.",
                        "%s did at %s. Theirs stand, and yours were not saved. Load the page again to see them."
                                .formatted(since.by(), Dates.stamp(since.at())))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        conflict.add(notice);
    }

    private Line of(String day) {
        return java.util.Objects.requireNonNull(lines.get(DayOfWeek.valueOf(day)));
    }

    private Row line(DayOfWeek day, WorkingWeek week) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.UK);
        var hours = week.on(day);
        var works = new Checkbox(name, hours.isPresent());
        works.setId("works-" + day.getValue());
        works.addClassName("ww-w-s");
        var from = time("from-" + day.getValue(), name + " from");
        var to = time("to-" + day.getValue(), name + " to");
        from.setValue(hours.map(OpenHours::from).orElse(WorkingWeek.ASSUMED_FROM));
        to.setValue(hours.map(OpenHours::to).orElse(WorkingWeek.ASSUMED_TO));
        from.setVisible(hours.isPresent());
        to.setVisible(hours.isPresent());
        works.addValueChangeListener(change -> {
            from.setVisible(change.getValue());
            to.setVisible(change.getValue());
        });
        lines.put(day, new Line(works, from, to));
        var row = new Row(works, from, to);
        row.addClassName("ww-workday");
        return row;
    }

    private List<Fault> missing() {
        var faults = new ArrayList<Fault>();
        lines.values().forEach(line -> {
            mark(line.from(), null);
            mark(line.to(), null);
            if (!line.works().getValue()) return;
            if (line.from().isEmpty()) faults.add(marked(line.from(), "Enter a time, like 09:00"));
            if (line.to().isEmpty()) faults.add(marked(line.to(), "Enter a time, like 17:00"));
        });
        return faults;
    }

    private List<OpenHours> week() {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue().works().getValue())
                .map(entry -> new OpenHours(
                        entry.getKey(),
                        entry.getValue().from().getValue(),
                        entry.getValue().to().getValue()))
                .toList();
    }

    private static TimePicker time(String id, String label) {
        var time = new TimePicker();
        time.setId(id);
        time.setAriaLabel(label);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.addClassName("ww-w-s");
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage("Enter a time, like 14:30"));
        return time;
    }

    private static Fault marked(TimePicker time, String words) {
        mark(time, words);
        return new Fault(words, time);
    }

    private static void mark(TimePicker time, @Nullable String words) {
        time.setInvalid(words != null);
        time.setErrorMessage(words == null ? "" : words);
    }
}
