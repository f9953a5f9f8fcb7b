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
import java.time.Clock;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.Casework;
import uk.workwell.casework.ContactReading;
import uk.workwell.casework.appointments.CoachDiary;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Stack;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;

/** Writes down an attempt to reach the person, and books the first appointment where it succeeded. */
@Route(value = "coach/case/:case/contact", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class LogContactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Me me;
    private final Caseload caseload;
    private final Casework casework;
    private final ContactReading reading;
    private final CoachDiary diary;
    private final People people;
    private final Seen seen;
    private final Clock clock;
    private boolean faulty;

    LogContactView(
            Me me,
            Caseload caseload,
            Casework casework,
            ContactReading reading,
            CoachDiary diary,
            People people,
            Seen seen,
            Clock clock) {
        this.me = me;
        this.caseload = caseload;
        this.casework = casework;
        this.reading = reading;
        this.diary = diary;
        this.people = people;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = caseload.of(me.colleague());
        var found = mine.find(CasePages.caseOf(event))
                .filter(CaseCard::contactCanBeLogged)
                .orElseThrow(NotFoundException::new);
        seen.careCase(found.id(), "contact");
        var person = people.find(new PersonId(found.person())).orElseThrow(NotFoundException::new);
        var form = new LogContactForm(
                clock.instant(), diary.freeTimes(me.colleague(), found.id(), FirstAppointmentForm.LENGTH));
        form.onSave(() -> save(found, form));
        removeAll();
        add(new Stack(
                        new BackLink(CaseView.link(found.id(), person.name())),
                        new PageHeader("Log a contact").facts(person.name() + ", " + person.reference()),
                        ContactSteps.panel(found, reading.of(mine, found)),
                        form)
                .formWide());
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Log a contact – WorkWell";
    }

    private void save(CaseCard found, LogContactForm form) {
        var command = form.command(found.id(), found.version());
        faulty = command.isEmpty();
        if (command.isPresent()) {
            switch (casework.logContact(me.colleague(), command.get())) {
                case CaseResult.Done done -> {
                    Notification.show("Contact logged", 6000, Notification.Position.BOTTOM_START);
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
}
