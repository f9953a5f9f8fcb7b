package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.look.BackLink;
import uk.workwell.look.ErrorSummary;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.returntowork.phased.PhasedResult;
import uk.workwell.returntowork.phased.PhasedReturns;
import uk.workwell.returntowork.phased.PhasedState;
import uk.workwell.tenant.calendar.WorkingDays;

/** Writes a version of a phased return, which is looked over while it is written. */
@Route(value = "coach/case/:case/phased-return/edit", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class PhasedEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final PhasedReturns returns;
    private final WorkingDays calendar;
    private boolean faulty;

    PhasedEditView(CasePages pages, Me me, PhasedReturns returns, WorkingDays calendar) {
        this.pages = pages;
        this.me = me;
        this.returns = returns;
        this.calendar = calendar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "plan a phased return");
        faulty = false;
        removeAll();
        add(new Stack(
                new BackLink(
                        CasePart.PHASED_RETURN.link(open.id(), open.person().name())),
                new PageHeader("Plan a phased return")
                        .facts(open.person().name() + ", " + open.person().reference()),
                open.card().state().live() ? page(open) : CaseFormView.notNow(open)));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Plan a phased return – WorkWell";
    }

    private Component page(OpenCase open) {
        var book = returns.of(open.me(), open.id())
                .filter(one -> one.plan().state().live());
        var errors = new ErrorSummary();
        var conflict = new Div();
        var looked = new Div();
        looked.getElement().setAttribute("role", "status");
        looked.addClassName("ww-stack");
        var forms = new PhasedForm[1];
        var form = new PhasedForm(
                open.today(),
                calendar::isBankHoliday,
                () -> look(open, java.util.Objects.requireNonNull(forms[0]), looked));
        forms[0] = form;
        book.ifPresentOrElse(one -> form.show(one.newest().content()), form::begin);
        look(open, form, looked);
        boolean draft = book.isEmpty() || book.get().plan().state() == PhasedState.DRAFT;
        long seen = book.map(one -> one.plan().version()).orElse(0L);
        var save = new Button(
                draft
                        ? "Save draft"
                        : "Save version %d and ask everybody again"
                                .formatted(book.get().plan().newest() + 1));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(open, form, seen, errors, conflict));
        return new Stack(errors, conflict, form, looked, Row.actions(save));
    }

    private void look(OpenCase open, PhasedForm form, Div looked) {
        looked.removeAll();
        var plan = form.content();
        if (plan.weeks().isEmpty()) return;
        looked.add(PhasedParts.looked(plan, returns.checks(me.colleague(), open.id(), plan)));
    }

    private void save(OpenCase open, PhasedForm form, long seen, ErrorSummary errors, Div conflict) {
        conflict.removeAll();
        var typed = form.faults();
        faulty = !typed.isEmpty();
        errors.show(typed);
        if (typed.isEmpty()) {
            switch (returns.save(me.colleague(), open.id(), seen, form.content())) {
                case PhasedResult.Done(var now) -> {
                    Notification.show(
                            now == PhasedState.DRAFT
                                    ? "Draft saved"
                                    : "Saved. Everybody is asked again, the person first",
                            6000,
                            Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(
                            PhasedReturnView.class,
                            new RouteParameters(CasePart.CASE, open.id().toString())));
                }
                case PhasedResult.Refused(var faults) -> {
                    faulty = true;
                    errors.show(faults.stream().map(form::at).toList());
                }
                case PhasedResult.ChangedSince changed -> conflict.add(changed(open, changed));
                case PhasedResult.NotFound gone -> throw new NotFoundException();
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static Component changed(OpenCase open, PhasedResult.ChangedSince changed) {
        var notice = new Notice(
                        Tone.WARN,
                        "%s wrote version %d since you opened this, %s."
                                .formatted(changed.by(), changed.number(), Dates.stamp(changed.at())),
                        "Nothing was overwritten, and what you typed is still here. Read theirs in another window, then load this page again.")
                .and(CasePart.PHASED_RETURN.link(open.id(), "Read version " + changed.number()))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
