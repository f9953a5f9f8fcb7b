package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.plan.GoalProgress;
import uk.workwell.casework.plan.GoalState;
import uk.workwell.casework.plan.MoveGoal;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanProgress;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanResult.Done;
import uk.workwell.casework.plan.PlanResult.NotFound;
import uk.workwell.casework.plan.PlanResult.Refused;
import uk.workwell.casework.plan.PlanTemplates;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.casework.plan.Plans;
import uk.workwell.casework.plan.ShowingPlans;
import uk.workwell.look.EmptyState;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;

/** The plan in force and how far it has come; its earlier versions, to be read. */
@Route(value = "coach/case/:case/plan", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, GoalPanel.Said {

    static final String VERSION = "version";

    private final CasePages pages;
    private final Plans plans;
    private final PlanProgress progress;
    private final PlanTemplates templates;
    private final OnwardCare onward;
    private final EarlierPlans earlier;
    private final ShowingPlans showing;
    private final Me me;
    private final Div content = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div told = new Div();
    private @Nullable OpenCase open;

    PlanView(
            CasePages pages,
            Plans plans,
            PlanProgress progress,
            PlanTemplates templates,
            OnwardCare onward,
            EarlierPlans earlier,
            ShowingPlans showing,
            Me me) {
        this.pages = pages;
        this.plans = plans;
        this.progress = progress;
        this.templates = templates;
        this.onward = onward;
        this.earlier = earlier;
        this.showing = showing;
        this.me = me;
    }

    static RouterLink link(CaseId caseId, String words) {
        return CasePart.PLAN.link(caseId, words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = pages.open(event, CasePart.PLAN);
        showing.read(open.me(), open.id());
        removeAll();
        var book = plans.of(open.me(), open.id());
        var asked = event.getLocation().getQueryParameters().getSingleParameter(VERSION);
        if (asked.isPresent()) {
            content.removeAll();
            content.add(earlier.readAgain(open.id(), book, asked.get()));
        } else {
            show(book);
        }
        add(pages.wide(open, CasePart.PLAN, content));
    }

    @Override
    public String getPageTitle() {
        return "Plan of a case – WorkWell";
    }

    private OpenCase theCase() {
        if (open == null) throw new NotFoundException();
        return open;
    }

    private void show(PlanBook book) {
        content.removeAll();
        errors.clear();
        told.getElement().setAttribute("role", "status");
        book.agreed().ifPresentOrElse(agreed -> inForce(book, agreed), () -> noneYet(book));
    }

    private void noneYet(PlanBook book) {
        if (book.draft().isPresent()) {
            content.add(new EmptyState(
                    "The first plan is being written",
                    "It is in force once the person and the coach both agree to it.",
                    draftLink("Go on writing")));
            return;
        }
        content.add(new PlanBeginning(
                templates.startingWith(theCase().card().cohort()),
                theCase().card().cohort(),
                theCase().today(),
                this::begin));
    }

    private void begin(PlanContent with) {
        var result = plans.draft(me.colleague(), theCase().id(), 0, with);
        if (result instanceof Done || result instanceof ChangedSince) {
            getUI().ifPresent(ui -> ui.navigate(
                    PlanDraftView.class,
                    new RouteParameters(CasePart.CASE, theCase().id().toString())));
        } else {
            answer(result, null);
        }
    }

    private void inForce(PlanBook book, PlanVersion agreed) {
        var all = new Stack(head(book, agreed), errors, told);
        book.draft()
                .ifPresent(draft -> all.add(new Notice(
                                Tone.INFO,
                                "Version " + draft.number() + " is being written.",
                                "Version " + agreed.number() + " is in force until both agree to the new one.")
                        .and(draftLink("Go on writing"))));
        var writable = theCase().card().state().live();
        var services = new StepServices(
                agreed.content(), onward.of(theCase().me(), theCase().id()));
        if (writable && !services.cameBack().isEmpty()) {
            all.add(new CameBackPanel(services.cameBack(), CameBackPanel.open(book, agreed), this::place));
        }
        agreed.content()
                .goals()
                .forEach(goal ->
                        all.add(new GoalPanel(goal, book, services, theCase().today(), writable, this)));
        earlier.others(theCase().id(), book, agreed).ifPresent(all::add);
        content.add(all);
    }

    private Component head(PlanBook book, PlanVersion agreed) {
        var facts = new Paragraph(earlier.agreed(agreed));
        facts.addClassName("ww-soft");
        var title = Stack.small(new H2("Plan, version " + agreed.number()), facts);
        if (book.draft().isPresent() || !theCase().card().state().live()) return title;
        return Row.between(
                title,
                new Button(
                        "Change the plan",
                        click -> begin(new PlanContent(agreed.content().goals(), List.of()))));
    }

    private RouterLink draftLink(String words) {
        return new RouterLink(
                words,
                PlanDraftView.class,
                new RouteParameters(CasePart.CASE, theCase().id().toString()));
    }

    /** Where a service's work belongs in the plan; somebody who was quicker is shown. */
    private void place(OnwardCard card, @Nullable UUID step) {
        var result = onward.place(theCase().me(), theCase().id(), card.id(), step, card.version());
        if (result instanceof OnwardResult.NotFound) throw new NotFoundException();
        show(plans.of(theCase().me(), theCase().id()));
    }

    @Override
    public void tick(UUID step, boolean done) {
        answer(
                progress.tick(
                        me.colleague(), theCase().id(), step, done ? theCase().today() : null),
                null);
    }

    @Override
    public void move(
            GoalPanel panel,
            GoalProgress seen,
            GoalState.@Nullable Action action,
            @Nullable Integer rating,
            @Nullable String reason) {
        answer(
                progress.move(
                        me.colleague(),
                        new MoveGoal(theCase().id(), seen.goal(), action, rating, reason, seen.version())),
                panel);
    }

    private void answer(PlanResult result, @Nullable GoalPanel panel) {
        told.removeAll();
        switch (result) {
            case Done(var now) -> show(now);
            case Refused(var faults) ->
                errors.show(faults.stream()
                        .map(fault ->
                                panel == null ? new ErrorSummary.Fault(fault.words(), content) : panel.fault(fault))
                        .toList());
            case ChangedSince changed -> {
                show(changed.now());
                told.add(new Notice(
                        Tone.WARN,
                        changed.by() + " changed this, " + Dates.stamp(changed.at()) + ".",
                        "Nothing was overwritten: the page shows how it stands now. Say again what is to change."));
            }
            case NotFound() -> throw new NotFoundException();
        }
    }
}
