package uk.workwell.referral.form;

import java.time.LocalDate;
import java.util.Optional;
import uk.workwell.tenant.calendar.TypedDate;

/** A date as it was typed into three fields. */
public record DateParts(String day, String month, String year) {

    public boolean isEmpty() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** The date, if there is such a day. */
    public Optional<LocalDate> read() {
        return TypedDate.read(day, month, year);
    }
}
