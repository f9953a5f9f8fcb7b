package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;

/** One week of a plan, as it is written. */
class PhasedWeekFields extends Div {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final WeekHoursFields hours;
    private final TimePicker starts = new TimePicker("Starts at");
    private final TextField duties = new TextField("Duties");
    private final Select<Place> place = new Select<>();
    private final Select<PayBasis> pay = new Select<>();

    /** @param number from 1 on */
    PhasedWeekFields(int number, PhasedWeek week, Runnable onChange) {
        var name = "week-" + number;
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Week " + number);
        hours = new WeekHoursFields(name, "Week " + number);
        hours.show(week.hours());
        starts.setId(name + "-starts");
        starts.setLocale(Locale.UK);
        starts.setStep(Duration.ofMinutes(30));
        starts.setWidth("8rem");
        starts.setValue(week.startsAt());
        duties.setId(name + "-duties");
        duties.setMaxLength(80);
        duties.setValue(week.duties());
        duties.addClassName("ww-w-l");
        place.setId(name + "-place");
        place.setLabel("Place");
        place.setItems(Place.values());
        place.setItemLabelGenerator(Place::words);
        place.setValue(week.place());
        pay.setId(name + "-pay");
        pay.setLabel("Pay");
        pay.setItems(PayBasis.values());
        pay.setItemLabelGenerator(PayBasis::words);
        pay.setValue(week.pay());
        pay.addClassName("ww-w-l");
        hours.onChange(onChange);
        starts.addValueChangeListener(change -> {
            if (change.isFromClient()) onChange.run();
        });
        add(Stack.small(new H3("Week " + number), hours, new Row(starts, place, pay), duties));
    }

    PhasedWeek value() {
        return new PhasedWeek(
                hours.value(),
                Objects.requireNonNullElse(starts.getValue(), NINE),
                duties.getValue(),
                place.getValue(),
                pay.getValue());
    }

    List<Fault> faults() {
        return new ArrayList<>(hours.faults());
    }

    /** The field of that id, or none. */
    Stream<Component> fields() {
        return Stream.concat(
                hours.fields().stream().map(field -> (Component) field),
                Stream.<Component>of(starts, duties, place, pay));
    }
}
