package uk.workwell.workspace;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;

/** A day and a time in London, asked together. */
class WhenFields extends Div {

    private static final LocalTime BEFORE_THE_GAP = LocalTime.of(1, 0);

    private final DatePicker day;
    private final TimePicker time;

    /** @param id of the day's field; the time's is the same with "-time" */
    WhenFields(String id, String dayLabel, String timeLabel) {
        day = new DatePicker(dayLabel);
        day.setId(id);
        day.setLocale(Locale.UK);
        day.setHelperText("Like 24/11/2026");
        day.addClassName("ww-w-s");
        var words = new DatePicker.DatePickerI18n();
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d M yyyy", "d.M.yyyy");
        words.setFirstDayOfWeek(1);
        words.setBadInputErrorMessage("Enter a date, like 24/11/2026");
        day.setI18n(words);
        time = new TimePicker(timeLabel);
        time.setId(id + "-time");
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setHelperText("Like 14:30");
        time.addClassName("ww-w-s");
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage("Enter a time, like 14:30"));
        add(new Row(day, time));
    }

    void set(Instant at) {
        var local = at.atZone(Dates.LONDON);
        day.setValue(local.toLocalDate());
        time.setValue(local.toLocalTime().withSecond(0).withNano(0));
    }

    /** The day alone: somebody else chooses the time. */
    void set(LocalDate on) {
        day.setValue(on);
    }

    /** What is missing or cannot be, in words; also marked at the fields. */
    List<Fault> check() {
        mark(null, null);
        if (day.isEmpty()) return List.of(fault("Enter a date, like 24/11/2026"));
        if (time.isEmpty()) return List.of(atTheTime("Enter a time, like 14:30"));
        return notInTheGap(day.getValue(), time.getValue())
                ? List.of()
                : List.of(atTheTime(
                        "That time does not exist: the clocks go forward in that night. Enter 02:00 or later"));
    }

    /** The instant, once {@link #check} finds nothing. The earlier one in the hour that comes twice. */
    Optional<Instant> value() {
        return day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(day.getValue()
                        .atTime(time.getValue())
                        .atZone(Dates.LONDON)
                        .withEarlierOffsetAtOverlap()
                        .toInstant());
    }

    /** Marks the day with somebody else's finding. */
    Fault fault(String words) {
        mark(words, null);
        return new Fault(words, day);
    }

    private static boolean notInTheGap(LocalDate day, LocalTime time) {
        return time.isBefore(BEFORE_THE_GAP)
                || !Dates.LONDON.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    private Fault atTheTime(String words) {
        mark(null, words);
        return new Fault(words, time);
    }

    private void mark(@Nullable String onDay, @Nullable String onTime) {
        day.setInvalid(onDay != null);
        day.setErrorMessage(onDay == null ? "" : onDay);
        time.setInvalid(onTime != null);
        time.setErrorMessage(onTime == null ? "" : onTime);
    }
}
