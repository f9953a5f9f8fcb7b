package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.plan.AgreePlan;
import uk.workwell.casework.plan.PlanBook;
import uk.workwell.casework.plan.PlanContent;
import uk.workwell.casework.plan.PlanResult;
import uk.workwell.casework.plan.PlanResult.ChangedSince;
import uk.workwell.casework.plan.PlanResult.Done;
import uk.workwell.casework.plan.PlanResult.NotFound;
import uk.workwell.casework.plan.PlanResult.Refused;
import uk.workwell.casework.plan.PlanState;
import uk.workwell.casework.plan.PlanVersion;
import uk.workwell.casework.plan.Plans;
import uk.workwell.casework.plan.ShowingPlans;
import uk.workwell.casework.plan.ShowingPlans.Shown;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Row;
import uk.workwell.look.SavedAt;
import uk.workwell.look.Stack;

/** Writes a version of the plan, saved while it is written, until both agree. */
@Route(value = "coach/case/:case/plan/draft", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PlanDraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Plans plans;
    private final Assessments assessments;
    private final ShowingPlans showing;
    private final Clock clock;
    private final Me me;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedAt saved = new SavedAt();
    private final Div content = new Div();
    private final PlanConflict conflict = new PlanConflict(this::keepHere, this::showNewest);
    private @Nullable OpenCase open;
    private PlanDraftForm form = new PlanDraftForm(PlanContent.NONE, PlanBook.EMPTY, List.of());
    private @Nullable AgreePlanForm agreeing;
    private PlanContent kept = PlanContent.NONE;
    private long version;
    private boolean faulty;

    PlanDraftView(CasePages pages, Plans plans, Assessments assessments, ShowingPlans showing, Clock clock, Me me) {
        this.pages = pages;
        this.plans = plans;
        this.assessments = assessments;
        this.showing = showing;
        this.clock = clock;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = pages.open(event, "draft of the plan");
        showing.read(open.me(), open.id());
        removeAll();
        show(plans.of(open.me(), open.id()));
        add(pages.wide(open, CasePart.PLAN, content));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Draft of a plan – WorkWell";
    }

    private OpenCase theCase() {
        if (open == null) throw new NotFoundException();
        return open;
    }

    private void showNewest() {
        show(plans.of(me.colleague(), theCase().id()));
    }

    /** Without a draft the plan's own page says how to begin one. */
    private void show(PlanBook book) {
        content.removeAll();
        errors.clear();
        conflict.clear();
        book.draft()
                .ifPresentOrElse(
                        draft -> write(book, draft),
                        () -> content.add(new Stack(
                                new H2("Plan"),
                                PlanView.link(theCase().id(), "No draft is being written. Go to the plan"))));
    }

    private void write(PlanBook book, PlanVersion draft) {
        version = draft.version();
        kept = draft.content();
        form = new PlanDraftForm(draft.content(), book, known());
        form.onChange(this::save);
        saved.saved(draft.savedAt());
        var agree = new AgreePlanForm(theCase().today());
        agree.onAgree(this::agree);
        agreeing = agree;
        content.add(new Stack(
                        Row.between(new H2("Draft of plan, version " + draft.number()), saved),
                        errors,
                        conflict,
                        form,
                        agree,
                        byLink(),
                        Row.actions(new Button("Throw the draft away", click -> discard())))
                .formWide());
    }

    /** What the newest complete assessment found in the way. */
    private List<BarrierCode> known() {
        return assessments.of(theCase().me(), theCase().id()).stream()
                .filter(one -> !one.open())
                .findFirst()
                .map(one ->
                        one.findings().barriers().stream().map(Barrier::code).toList())
                .orElse(List.of());
    }

    private void save() {
        var written = form.content();
        if (!written.equals(kept)) {
            answer(plans.draft(me.colleague(), theCase().id(), version, written), "");
        }
    }

    private void keepHere(PlanVersion theirs) {
        answer(plans.draft(me.colleague(), theCase().id(), theirs.version(), form.content()), "");
    }

    private void discard() {
        answer(plans.discard(me.colleague(), theCase().id(), version), "Draft thrown away");
    }

    private void agree() {
        save();
        var person = agreeing == null ? null : agreeing.value();
        answer(
                plans.agree(me.colleague(), new AgreePlan(theCase().id(), person, version)),
                "Both agreed. The plan is in force");
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private PlanByLink byLink() {
        return new PlanByLink(
                showing.newest(theCase().me(), theCase().id()).orElse(null),
                version,
                theCase().person().name().split(" ", 2)[0],
                clock.instant(),
                this::send);
    }

    private void send() {
        save();
        faulty = false;
        switch (showing.show(me.colleague(), theCase().id(), version)) {
            case Shown.Sent sent -> {
                showNewest();
                Notification.show("The link is on its way", 6000, Notification.Position.BOTTOM_START);
            }
            case Shown.Refused(var faults) -> {
                faulty = true;
                errors.show(faults.stream().map(this::at).toList());
            }
            case Shown.Changed() -> showNewest();
            case Shown.NotFound() -> throw new NotFoundException();
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private void answer(PlanResult result, String words) {
        faulty = false;
        switch (result) {
            case Done(var now) -> {
                conflict.clear();
                now.draft().filter(draft -> draft.state() == PlanState.DRAFT).ifPresent(draft -> {
                    version = draft.version();
                    kept = draft.content();
                    saved.saved(draft.savedAt());
                });
                if (!words.isEmpty()) leave(words);
            }
            case Refused(var faults) -> {
                faulty = true;
                errors.show(faults.stream().map(this::at).toList());
            }
            case ChangedSince changed -> conflict.show(form.content(), changed);
            case NotFound() -> throw new NotFoundException();
        }
    }

    private ErrorSummary.Fault at(PlanResult.Fault fault) {
        var there = agreeing == null ? java.util.Optional.<ErrorSummary.Fault>empty() : agreeing.fault(fault);
        return there.orElseGet(() -> form.fault(fault));
    }

    private void leave(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
        getUI().ifPresent(ui -> ui.navigate(
                PlanView.class,
                new RouteParameters(CasePart.CASE, theCase().id().toString())));
    }
}
