package uk.workwell.portal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.portal.EmployerDesk.Choice;

/** Asks a member of staff for a return-to-work conversation. They read it first, and say whether it takes place. */
@Route(value = "employer/staff/:id/conversation", layout = EmployerLayout.class)
@PageTitle("Ask for a conversation – WorkWell")
@RolesAllowed({"OWNER", "HR", "MANAGER"})
class AskToTalkPage extends Div implements BeforeEnterObserver {

    static final String STAGE = "stage";

    private final ConversationDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Choice> stage = new Select<>();
    private final DatePicker day = new DatePicker("Day");
    private final TimePicker time = new TimePicker("Starts at");
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Choice> way = new Select<>();
    private final TextField place = new TextField("Where, or how to join");
    private final Checkbox coach = new Checkbox("Ask the coach to the table", true);

    AskToTalkPage(ConversationDesk desk) {
        this.desk = desk;
        choice(stage, "stage", "Which conversation", desk.stages());
        choice(way, "mode", "How", desk.ways());
        day.setId("day");
        day.setLocale(Locale.UK);
        day.setHelperText("Like 24/11/2026");
        day.addClassName("ww-w-s");
        time.setId("time");
        time.setLocale(Locale.UK);
        time.setHelperText("Like 14:30");
        time.addClassName("ww-w-s");
        minutes.setId("minutes");
        minutes.setValue(45);
        minutes.addClassName("ww-w-s");
        place.setId("place");
        place.setMaxLength(200);
        place.setHelperText("Optional. Goes into everybody's calendar, so nothing about health");
        place.setWidthFull();
    }

    private static void choice(Select<Choice> select, String id, String label, List<Choice> choices) {
        select.setId(id);
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::words);
        select.addClassName("ww-w-l");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var staff = event.getRouteParameters()
                .get("id")
                .flatMap(StaffMemberPage::uuid)
                .orElseThrow(NotFoundException::new);
        var name = desk.mayAsk(staff).orElseThrow(NotFoundException::new);
        removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STAGE)
                .flatMap(wanted -> desk.ahead(staff).stream()
                        .filter(one -> one.stage().equals(wanted))
                        .findFirst())
                .ifPresent(one -> {
                    desk.stages().stream()
                            .filter(choice -> choice.value().equals(one.stage()))
                            .forEach(stage::setValue);
                    day.setValue(one.day());
                });
        var ask = new Button("Ask them", click -> ask(staff));
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new RouterLink("", StaffMemberPage.class, of(staff));
        back.setText(Names.shortened(name));
        add(new Stack(
                        new BackLink(back),
                        new PageHeader("Ask for a conversation")
                                .lede("They are asked first, and it takes place if they say yes. Nobody has to say why"
                                        + " they are off work, and nobody else is told before they have answered."),
                        errors,
                        stage,
                        new Row(day, time, minutes),
                        new Row(way, place),
                        coach,
                        Row.actions(ask))
                .formWide());
    }

    private static RouteParameters of(UUID staff) {
        return new RouteParameters("id", staff.toString());
    }

    private void ask(UUID staff) {
        var faults = new ArrayList<Fault>();
        if (stage.isEmpty()) faults.add(new Fault("Choose which conversation it is", stage));
        if (day.isEmpty()) faults.add(new Fault("Enter a day, like 24/11/2026", day));
        if (time.isEmpty()) faults.add(new Fault("Enter a time, like 14:30", time));
        if (minutes.isEmpty()) faults.add(new Fault("Enter a length in minutes, like 45", minutes));
        if (way.isEmpty()) faults.add(new Fault("Choose how you talk to each other", way));
        errors.show(faults);
        if (!faults.isEmpty()) return;
        var ask = new ConversationDesk.Ask(
                stage.getValue().value(),
                day.getValue(),
                time.getValue(),
                minutes.getValue(),
                way.getValue().value(),
                place.getValue(),
                coach.getValue());
        switch (desk.ask(staff, ask)) {
            case ConversationDesk.Asked.Done done -> UI.getCurrent().navigate(StaffMemberPage.class, of(staff));
            case ConversationDesk.Asked.Refused(var field, var words) ->
                errors.show(List.of(new Fault(words, at(field))));
            case ConversationDesk.Asked.Gone gone -> throw new NotFoundException();
        }
    }

    private com.vaadin.flow.component.Component at(String field) {
        return switch (field) {
            case "day" -> day;
            case "minutes" -> minutes;
            case "mode" -> way;
            case "place" -> place;
            default -> stage;
        };
    }
}
