package uk.workwell.portal.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.Panel;
import uk.workwell.look.Row;
import uk.workwell.portal.talk.Meeting.Way;

/** Another time or place for a conversation. Whoever does not like it proposes another one again. */
final class MovePanel extends Div {

    private final Talk talk;
    private final Table table;
    private final Consumer<Answered> after;
    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker day = new DatePicker("Day");
    private final TimePicker time = new TimePicker("Starts at");
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Way> way = new Select<>();
    private final TextField place = new TextField("Where, or how to join");

    /** @param leave what happens where nothing is moved after all */
    MovePanel(Talk talk, Table table, Consumer<Answered> after, Runnable leave) {
        this.talk = talk;
        this.table = table;
        this.after = after;
        fields(talk.meeting());
        var move = new Button("Move it", click -> move());
        move.setId("move-it");
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var stays = new Button("Leave it as it is", click -> leave.run());
        add(new Panel("Another time or place")
                .body(
                        TalkPage.small("Everybody who knows of it is told, and their calendars follow."
                                + " Each of you can propose another time again."),
                        errors,
                        new Row(day, time, minutes),
                        new Row(way, place),
                        Row.actions(move, stays)));
    }

    private void fields(Meeting now) {
        day.setId("move-day");
        day.setLocale(Locale.UK);
        day.setHelperText("Like 24/11/2026");
        day.addClassName("ww-w-s");
        day.setValue(now.day());
        time.setId("move-time");
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setHelperText("Like 14:30");
        time.addClassName("ww-w-s");
        time.setValue(now.time());
        minutes.setId("move-minutes");
        minutes.addClassName("ww-w-s");
        minutes.setValue(now.minutes());
        way.setId("move-way");
        way.setLabel("How");
        way.setItems(Way.values());
        way.setItemLabelGenerator(Way::words);
        way.setValue(now.way());
        way.addClassName("ww-w-m");
        place.setId("move-place");
        place.setMaxLength(Meeting.LONGEST_PLACE);
        place.setHelperText("Optional. Goes into everybody's calendar, so nothing about health");
        place.setValue(now.place());
        place.setWidthFull();
    }

    private void move() {
        var faults = new ArrayList<Fault>();
        if (day.isEmpty()) faults.add(new Fault("Enter a day, like 24/11/2026", day));
        if (time.isEmpty()) faults.add(new Fault("Enter a time, like 14:30", time));
        if (minutes.isEmpty()) faults.add(new Fault("Enter a length in minutes, like 45", minutes));
        errors.show(faults);
        if (!faults.isEmpty()) return;
        var to = new Meeting(day.getValue(), time.getValue(), minutes.getValue(), way.getValue(), place.getValue());
        var answered = table.move(talk.moves(), to);
        if (answered instanceof Answered.Refused(var field, var words)) {
            errors.show(List.of(new Fault(words, at(field))));
        } else {
            after.accept(answered);
        }
    }

    private Component at(String field) {
        return switch (field) {
            case "minutes" -> minutes;
            case "mode" -> way;
            case "place" -> place;
            default -> day;
        };
    }
}
