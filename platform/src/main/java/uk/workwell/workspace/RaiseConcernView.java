package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;

/** Raises a concern about somebody's safety. Whom to call stands before the form, and who looks when. */
@Route(value = "coach/case/:case/concern", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class RaiseConcernView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Me me;
    private final Concerns concerns;
    private final DutyTime duty;
    private boolean faulty;

    RaiseConcernView(CasePages pages, Me me, Concerns concerns, DutyTime duty) {
        this.pages = pages;
        this.me = me;
        this.concerns = concerns;
        this.duty = duty;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, "concern form");
        var form = new RaiseConcernForm();
        form.onRaise(() -> raise(open, form));
        removeAll();
        add(new Stack(
                        new BackLink(CaseView.link(open.id(), open.person().name())),
                        new PageHeader("Raise a concern")
                                .facts(open.person().name() + ", "
                                        + open.person().reference()),
                        CrisisContacts.panel(),
                        DutyWords.whoLooks(duty.now()),
                        form)
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Raise a concern – WorkWell";
    }

    private void raise(OpenCase open, RaiseConcernForm form) {
        switch (concerns.raise(me.colleague(), form.command(open.id()))) {
            case ConcernResult.Done done ->
                getUI().ifPresent(ui -> ui.navigate(ConcernView.class, ConcernView.parameters(done.risk())));
            case ConcernResult.Refused refused -> {
                faulty = true;
                form.show(refused.faults());
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            }
            case ConcernResult.ChangedSince changed -> throw new IllegalStateException("Nothing was there to change");
            case ConcernResult.NotFound gone -> throw new NotFoundException();
        }
    }
}
