package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.returntowork.phased.PayBasis;
import uk.workwell.returntowork.phased.PhasedContent;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedWeek;
import uk.workwell.returntowork.phased.Place;
import uk.workwell.returntowork.phased.Ramp;
import uk.workwell.returntowork.phased.WeekHours;

/** A plan as it is written: contract, a way back to begin with, and each week. Knows what was typed, and no rule. */
class PhasedForm extends Div {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final DayField starts = new DayField("startsOn", "First Monday");
    private final WeekHoursFields contract = new WeekHoursFields("contract", "Contract");
    private final Select<Ramp> ramp = new Select<>();
    private final Div weeks = new Div();
    private final List<PhasedWeekFields> fields = new ArrayList<>();
    private final DayField review = new DayField("reviewOn", "Everybody looks at it together on");
    private final IntegerField limit = new IntegerField("Weeks that the employer allows");
    private final TextArea because = CaseForm.note(
            "Why it is right, where a check says to look again", "For everybody who signs here, not for the employer");
    private final LocalDate today;
    private final Predicate<LocalDate> bankHoliday;
    private final Runnable onChange;

    PhasedForm(LocalDate today, Predicate<LocalDate> bankHoliday, Runnable onChange) {
        this.today = today;
        this.bankHoliday = bankHoliday;
        this.onChange = onChange;
        ramp.setId("ramp");
        ramp.setLabel("Begin with");
        ramp.setItems(Ramp.values());
        ramp.setItemLabelGenerator(Ramp::words);
        ramp.setValue(Ramp.WEEKS_6);
        ramp.addClassName("ww-w-l");
        limit.setId("employerWeeks");
        limit.setHelperText("Leave it empty if there is no limit");
        limit.addClassName("ww-w-s");
        because.setId("because");
        weeks.addClassName("ww-stack");
        weeks.setId("weeks");
        var fill = new Button("Fill the weeks", click -> fill());
        fill.setId("fill");
        var more = new Button("Add a week", click -> add());
        more.setId("add-week");
        var less = new Button("Remove the last week", click -> remove());
        less.setId("remove-week");
        contract.onChange(onChange);
        Stream.of(starts, review)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) onChange.run();
                }));
        limit.addValueChangeListener(change -> {
            if (change.isFromClient()) onChange.run();
        });
        add(new Stack(
                starts,
                Stack.small(new H2("Hours of the contract"), contract),
                new Row(ramp, Row.actions(fill)),
                Stack.small(new H2("Weeks"), weeks, Row.actions(more, less)),
                new Row(review, limit),
                because));
    }

    void show(PhasedContent plan) {
        starts.setValue(plan.startsOn());
        contract.show(plan.contract());
        review.setValue(plan.reviewOn());
        limit.setValue(plan.employerWeeks());
        because.setValue(plan.because());
        show(plan.weeks());
    }

    /** A plan from nothing: the usual hours, from the next Monday on. */
    void begin() {
        starts.setValue(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        contract.show(WeekHours.of(450, 450, 450, 450, 450));
        fill();
    }

    private void fill() {
        var first = Objects.requireNonNullElse(starts.getValue(), today);
        show(ramp.getValue().weeks(contract.value(), first, bankHoliday));
        if (review.isEmpty()) review.setValue(first.plusWeeks(fields.size()));
        onChange.run();
    }

    private void show(List<PhasedWeek> all) {
        weeks.removeAll();
        fields.clear();
        all.forEach(this::line);
    }

    private void add() {
        line(
                fields.isEmpty()
                        ? new PhasedWeek(contract.value(), NINE, "", Place.WORKPLACE, PayBasis.NOT_AGREED)
                        : fields.getLast().value());
        onChange.run();
    }

    private void remove() {
        if (fields.size() < 2) return;
        weeks.remove(fields.removeLast());
        onChange.run();
    }

    private void line(PhasedWeek week) {
        var line = new PhasedWeekFields(fields.size() + 1, week, onChange);
        fields.add(line);
        weeks.add(line);
    }

    PhasedContent content() {
        return new PhasedContent(
                Objects.requireNonNullElse(starts.getValue(), today),
                contract.value(),
                fields.stream().map(PhasedWeekFields::value).toList(),
                review.getValue(),
                limit.getValue(),
                because.getValue());
    }

    /** What cannot be read as hours or days. */
    List<Fault> faults() {
        all().forEach(field -> mark(field, ""));
        var faults = new ArrayList<>(contract.faults());
        fields.forEach(week -> faults.addAll(week.faults()));
        if (starts.isEmpty()) faults.addFirst(at(new PhasedResult.Fault("startsOn", "Enter the first Monday")));
        return faults;
    }

    Fault at(PhasedResult.Fault fault) {
        var field = all().filter(one -> one.getId()
                        .filter(id -> id.equals(fault.field()) || id.startsWith(fault.field() + "-"))
                        .isPresent())
                .findFirst()
                .orElse(weeks);
        mark(field, fault.words());
        return new Fault(fault.words(), field);
    }

    private Stream<Component> all() {
        return Stream.of(
                        Stream.<Component>of(starts, review, limit, because),
                        contract.fields().stream().map(field -> (Component) field),
                        fields.stream().flatMap(PhasedWeekFields::fields))
                .flatMap(one -> one);
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(!words.isEmpty());
            marked.setErrorMessage(words);
        }
    }
}
