package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.onward.Measured;
import uk.workwell.casework.onward.MeasuredServices;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanStep;
import uk.workwell.casework.plan.Plans;
import uk.workwell.directory.Directory;
import uk.workwell.directory.Help;
import uk.workwell.directory.LocalService;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** Writes what a service would be told about a person. Nothing leaves from here. */
@Route(value = "coach/case/:case/services/new/:service", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ReferOnView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Directory directory;
    private final MeasuredServices measured;
    private final OnwardCare onward;
    private final Plans plans;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea words = new TextArea("What the service should know");
    private final Select<Help> help = new Select<>();
    private final Select<PlanStep> step = new Select<>();
    private boolean faulty;

    ReferOnView(CasePages pages, Directory directory, MeasuredServices measured, OnwardCare onward, Plans plans) {
        this.pages = pages;
        this.directory = directory;
        this.measured = measured;
        this.onward = onward;
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.SERVICES);
        var service = ServiceView.serviceOf(event, directory);
        if (!open.card().state().live()) throw new NotFoundException();
        fields(service);
        steps(plans.of(open.me(), open.id()));
        var save = new Button("Save and ask " + open.person().name(), click -> save(open, service));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(new Stack(
                new BackLink(CasePart.SERVICES.link(open.id(), open.person().name())),
                new PageHeader("Refer on to " + service.name())
                        .facts(open.person().name() + ", " + open.person().reference()),
                Split.panel(
                        new Stack(
                                        errors,
                                        new Notice(
                                                Tone.INFO,
                                                "Nothing is sent yet.",
                                                "Read these words to the person first. Only what they agree to is told."),
                                        help,
                                        words,
                                        step,
                                        Row.actions(save))
                                .formWide(),
                        new Stack(
                                ServiceView.answers(measured.of(List.of(service.id()))
                                        .getOrDefault(service.id(), Measured.NOTHING)),
                                ServiceView.facts(service)))));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Refer on – WorkWell";
    }

    private void fields(LocalService service) {
        help.setId("help");
        help.setLabel("What for");
        help.setItems(service.helps().stream().sorted().toList());
        help.setItemLabelGenerator(Help::words);
        help.setValue(service.helps().stream().sorted().findFirst().orElse(null));
        help.addClassName("ww-w-m");
        words.setId("words");
        words.setMinRows(6);
        words.setWidthFull();
        words.setHelperText("As you would say it with the person listening. The employer never sees it");
    }

    private void steps(PlanBook book) {
        var open = book.agreed().map(agreed -> CameBackPanel.open(book, agreed)).orElseGet(List::of);
        step.setId("step");
        step.setLabel("For which step of the plan");
        step.setItems(open);
        step.setItemLabelGenerator(one -> one == null ? "None yet" : one.text());
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption("None yet");
        step.setHelperText("Optional. The step is done when the service is");
        step.addClassName("ww-w-l");
        step.setVisible(!open.isEmpty());
    }

    private void save(OpenCase open, LocalService service) {
        words.setInvalid(false);
        step.setInvalid(false);
        var of = step.getValue() == null ? null : step.getValue().id();
        switch (onward.draft(open.me(), open.id(), service.id(), help.getValue(), words.getValue(), of)) {
            case OnwardResult.Done done ->
                getUI().ifPresent(ui -> ui.navigate(
                        OnwardView.class,
                        new RouteParameters(
                                new RouteParam(CasePart.CASE, open.id().toString()),
                                new RouteParam(OnwardView.ONWARD, done.id().toString()))));
            case OnwardResult.Refused refused -> {
                faulty = true;
                errors.show(refused.faults().stream().map(this::at).toList());
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case OnwardResult.ChangedSince changed ->
                throw new IllegalStateException("A new one has no earlier version");
            case OnwardResult.NotFound gone -> throw new NotFoundException();
        }
    }

    private ErrorSummary.Fault at(CaseResult.Fault fault) {
        if (fault.field().equals("step")) {
            step.setInvalid(true);
            step.setErrorMessage(fault.words());
            return new ErrorSummary.Fault(fault.words(), step);
        }
        words.setInvalid(true);
        words.setErrorMessage(fault.words());
        return new ErrorSummary.Fault(fault.words(), words);
    }
}
