package uk.workwell.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hours of seven days, as they are typed. */
class DayHours extends Div {

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /** @param name begins the ids of its fields: "week-1" gives "week-1-mon" */
    DayHours(String name, String label, List<String> days) {
        addClassName("ww-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var day : DayOfWeek.values()) {
            var field = new TextField(PhasedPlanParts.shortly(day));
            var id = name + "-" + PhasedPlanParts.shortly(day).toLowerCase(Locale.ROOT);
            field.setId(id);
            field.setAriaLabel(label + ", " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", hours");
            field.setMaxLength(6);
            field.setWidth("4.75rem");
            field.setValue(days.get(day.getValue() - 1));
            fields.put(id, field);
            add(field);
        }
    }

    List<String> values() {
        return fields.values().stream().map(TextField::getValue).toList();
    }

    /** Marks the field of that id, if it is one of these. */
    Optional<TextField> mark(String id, String words) {
        return Optional.ofNullable(fields.get(id)).map(field -> {
            field.setInvalid(true);
            field.setErrorMessage(words);
            return field;
        });
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
