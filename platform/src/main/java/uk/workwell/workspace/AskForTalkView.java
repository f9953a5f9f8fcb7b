package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import uk.workwell.casework.Mode;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.ErrorSummary.Fault;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.returntowork.Asking;
import uk.workwell.returntowork.ConversationResult;
import uk.workwell.returntowork.Invite;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.StagesAhead;

/** Asks the person of a case for a conversation with their employer. They answer first; then the employer hears of it. */
@Route(value = "coach/case/:case/return/new", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class AskForTalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String STAGE = "stage";

    private final CasePages pages;
    private final Me me;
    private final Asking asking;
    private final StagesAhead stages;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Stage> stage = new Select<>();
    private final WhenFields starts = new WhenFields("day", "Day", "Starts at");
    private final IntegerField minutes = new IntegerField("Length in minutes");
    private final Select<Mode> mode = new Select<>();
    private final TextField place = new TextField("Where, or how to join");
    private boolean faulty;

    AskForTalkView(CasePages pages, Me me, Asking asking, StagesAhead stages) {
        this.pages = pages;
        this.me = me;
        this.asking = asking;
        this.stages = stages;
        stage.setId("stage");
        stage.setLabel("Which conversation");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(Stage::words);
        stage.setValue(Stage.PRE_RETURN);
        stage.addClassName("ww-w-m");
        minutes.setId("minutes");
        minutes.setValue(45);
        minutes.addClassName("ww-w-s");
        mode.setId("mode");
        mode.setLabel("How");
        mode.setItems(Mode.PHONE, Mode.VIDEO, Mode.EMPLOYER_SITE, Mode.IN_PERSON);
        mode.setItemLabelGenerator(Mode::words);
        mode.setValue(Mode.VIDEO);
        mode.addClassName("ww-w-m");
        place.setId("place");
        place.setMaxLength(Invite.LONGEST_PLACE);
        place.setHelperText("Optional. It goes into the calendars of all three, so nothing about health");
        place.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "ask for a conversation");
        faulty = false;
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STAGE)
                .flatMap(wanted -> stages.ofCoach(open.me(), open.id(), List.of()).stream()
                        .filter(one -> one.stage().name().equals(wanted))
                        .findFirst())
                .ifPresent(one -> {
                    stage.setValue(one.stage());
                    starts.set(one.day());
                });
        removeAll();
        add(new Stack(
                        new BackLink(
                                CasePart.RETURN.link(open.id(), open.person().name())),
                        new PageHeader("Ask for a conversation")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        open.card().state().live() ? form(open) : CaseFormView.notNow(open))
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Ask for a conversation – WorkWell";
    }

    private Component form(OpenCase open) {
        var ask = new Button("Ask the person", click -> ask(open));
        ask.setId("ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        return new Stack(errors, new Row(stage, minutes), starts, new Row(mode, place), Row.actions(ask));
    }

    private void ask(OpenCase open) {
        var faults = new ArrayList<>(starts.check());
        faults.addAll(FirstAppointmentForm.check(minutes));
        if (!faults.isEmpty()) {
            show(faults);
            return;
        }
        var invite = new Invite(
                stage.getValue(),
                starts.value().orElseThrow(),
                minutes.getValue(),
                mode.getValue(),
                place.getValue(),
                true);
        switch (asking.byCoach(me.colleague(), open.id(), invite)) {
            case ConversationResult.Done done ->
                getUI().ifPresent(ui -> ui.navigate(
                        ReturnToWorkView.class,
                        new RouteParameters(CasePart.CASE, open.id().toString())));
            case ConversationResult.Refused(var field, var words) -> show(List.of(at(field, words)));
            case ConversationResult.ChangedSince changed -> throw new NotFoundException();
            case ConversationResult.Outdated outdated -> throw new NotFoundException();
            case ConversationResult.NotFound gone -> throw new NotFoundException();
        }
    }

    private Fault at(String field, String words) {
        return switch (field) {
            case "day" -> starts.fault(words);
            case "minutes" -> FirstAppointmentForm.mark(minutes, words);
            case "mode" -> new Fault(words, mode);
            case "place" -> new Fault(words, place);
            default -> new Fault(words, stage);
        };
    }

    private void show(List<Fault> faults) {
        errors.show(faults);
        faulty = true;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }
}
