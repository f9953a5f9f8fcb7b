package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.workwell.casework.CaseResult;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.returntowork.phased.Hours;
import uk.workwell.returntowork.phased.WeekHours;

/** The hours of seven days beside each other; under each other where there is little room. */
class WeekHoursFields extends Div {

    private final Map<DayOfWeek, TextField> fields = new EnumMap<>(DayOfWeek.class);

    /** @param name begins the ids of its fields: "week-1" gives "week-1-mon" */
    WeekHoursFields(String name, String label) {
        addClassNames("ww-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var day : DayOfWeek.values()) {
            var field = new TextField(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            field.setId(name + "-"
                    + day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            field.setAriaLabel(label + ", " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", hours");
            field.setMaxLength(6);
            field.setWidth("4.75rem");
            fields.put(day, field);
            add(field);
        }
    }

    void onChange(Runnable work) {
        fields.values()
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) work.run();
                }));
    }

    void show(WeekHours hours) {
        fields.forEach((day, field) ->
                field.setValue(hours.on(day).any() ? hours.on(day).words() : ""));
    }

    /** What is typed; whatever is no time counts as nothing, and {@link #faults} says so. */
    WeekHours value() {
        var hours = WeekHours.NONE;
        for (var day : DayOfWeek.values()) {
            hours = hours.with(day, Hours.typed(field(day).getValue()).orElse(Hours.NONE));
        }
        return hours;
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var day : DayOfWeek.values()) {
            boolean wrong = Hours.typed(field(day).getValue()).isEmpty();
            field(day).setInvalid(wrong);
            if (wrong) {
                field(day).setErrorMessage("Like 4, 7.5 or 7:30");
                faults.add(new Fault("Enter hours like 4, 7.5 or 7:30", field(day)));
            }
        }
        return faults;
    }

    List<String> names() {
        return fields.values().stream()
                .map(field -> field.getId().orElseThrow())
                .toList();
    }

    /** What a rule found in one of them. */
    Fault at(CaseResult.Fault fault) {
        var field = fields.values().stream()
                .filter(one -> one.getId().equals(java.util.Optional.of(fault.field())))
                .findFirst()
                .orElseThrow();
        field.setInvalid(true);
        field.setErrorMessage(fault.words());
        return new Fault(fault.words(), field);
    }

    List<TextField> fields() {
        return List.copyOf(fields.values());
    }

    private TextField field(DayOfWeek day) {
        return java.util.Objects.requireNonNull(fields.get(day));
    }
}
