package uk.workwell.workspace;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A day, as people write it. */
class DayField extends DatePicker {

    DayField(String id, String label) {
        super(label);
        setId(id);
        setLocale(Locale.UK);
        setHelperText("Like 24/11/2026");
        addClassName("ww-w-s");
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d M yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage("Enter a date, like 24/11/2026"));
    }
}
