package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;

/** Writes down how the first appointment went; with the agreement to take part, support starts. */
@Route(value = "coach/case/:case/first-appointment", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class FirstAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Me me;
    private final Caseload caseload;
    private final Casework casework;
    private final People people;
    private final Seen seen;
    private boolean faulty;

    FirstAppointmentView(Me me, Caseload caseload, Casework casework, People people, Seen seen) {
        this.me = me;
        this.caseload = caseload;
        this.casework = casework;
        this.people = people;
        this.seen = seen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = caseload.of(me.colleague());
        var found = mine.find(CasePages.caseOf(event))
                .filter(CaseCard::firstAppointmentCanBeLogged)
                .orElseThrow(NotFoundException::new);
        seen.careCase(found.id(), "first appointment");
        var person = people.find(new PersonId(found.person())).orElseThrow(NotFoundException::new);
        var form = new FirstAppointmentForm(mine.bookedFirst(found.id()), found.maxWeeks());
        form.onSave(() -> save(found, form));
        removeAll();
        add(new Stack(
                        new BackLink(CaseView.link(found.id(), person.name())),
                        new PageHeader("Log the first appointment").facts(person.name() + ", " + person.reference()),
                        form)
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Log the first appointment – WorkWell";
    }

    private void save(CaseCard found, FirstAppointmentForm form) {
        var command = form.command(found.id(), found.version());
        faulty = command.isEmpty();
        if (command.isPresent()) {
            switch (casework.logFirstAppointment(me.colleague(), command.get())) {
                case CaseResult.Done done -> {
                    Notification.show(toast(done.now()), 6000, Notification.Position.BOTTOM_START);
                    getUI().ifPresent(ui -> ui.navigate(
                            CaseView.class,
                            new RouteParameters(CasePart.CASE, found.id().toString())));
                    return;
                }
                case CaseResult.Refused refused -> {
                    faulty = true;
                    form.show(refused.faults());
                }
                case CaseResult.ChangedSince changed -> form.changed(changed);
                case CaseResult.NotFound gone -> throw new NotFoundException();
            }
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    private static String toast(CaseState now) {
        return switch (now) {
            case STARTED -> "Support has started. The clock is running";
            case CONTACTING -> "Logged. Find another time with the person";
            case DECLINED -> "Logged. The case has ended";
            default -> "Logged";
        };
    }
}
