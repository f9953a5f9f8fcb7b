package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CohortWords;
import uk.workwell.look.BackLink;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.TabBar;
import uk.workwell.look.Tone;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.person.PersonId;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.TheWayHere;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** One case: who, the explained clock, what happened, what comes next. Parts have addresses of their own. */
@Route(value = "coach/case/:case/:part?(appointments)", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CASE = "case";
    private static final String PART = "part";

    private final Me me;
    private final Caseload caseload;
    private final People people;
    private final Team team;
    private final TheWayHere wayHere;
    private final EmployerSees employerSees;
    private final Seen seen;
    private final Clock clock;

    CaseView(
            Me me,
            Caseload caseload,
            People people,
            Team team,
            TheWayHere wayHere,
            EmployerSees employerSees,
            Seen seen,
            Clock clock) {
        this.me = me;
        this.caseload = caseload;
        this.people = people;
        this.team = team;
        this.wayHere = wayHere;
        this.employerSees = employerSees;
        this.seen = seen;
        this.clock = clock;
    }

    /** A link to a case. */
    static RouterLink link(CaseId caseId, String words) {
        return new RouterLink(words, CaseView.class, new RouteParameters(CASE, caseId.toString()));
    }

    /** @throws NotFoundException if the address holds no case id */
    static CaseId caseOf(BeforeEnterEvent event) {
        try {
            return new CaseId(
                    UUID.fromString(event.getRouteParameters().get(CASE).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = caseload.of(me.colleague());
        var found = mine.find(caseOf(event)).orElseThrow(NotFoundException::new);
        boolean appointments = event.getRouteParameters().get(PART).isPresent();
        seen.careCase(found.id(), appointments ? "appointments" : "overview");
        var person = people.find(new PersonId(found.person())).orElseThrow(NotFoundException::new);
        var today = WorkingDays.today(clock);
        removeAll();
        var page = new Stack(
                new BackLink(new RouterLink("Caseload", CaseloadView.class)),
                header(found, person, today),
                new ClockPanel(found, today),
                tabs(found.id(), appointments),
                Split.panel(
                        appointments
                                ? CaseAppointments.panel(mine.appointments(found.id()))
                                : new CaseTimeline(
                                        mine.steps(found.id()), wayHere.of(new ReferralId(found.referral())), team),
                        beside(found, person, mine)));
        add(page);
    }

    @Override
    public String getPageTitle() {
        // No name: the title stands in the browser's history.
        return "Case – WorkWell";
    }

    private Component header(CaseCard found, PersonCard person, LocalDate today) {
        var coach = team.find(found.coach())
                .map(colleague -> "Coach: " + colleague.name())
                .orElse("Coach has left");
        var header = new PageHeader(person.name())
                .facts("%d, %s. %s. %s. %s"
                        .formatted(
                                Period.between(person.birthDate(), today).getYears(),
                                person.outwardCode(),
                                sentence(CohortWords.of(found.cohort())),
                                person.reference(),
                                coach));
        var needs = person.accessNeeds();
        if (needs == null || needs.isBlank()) {
            header.tags(Tags.state(found.state()));
        } else {
            header.tags(Tags.state(found.state()), new StatusTag(Tone.PLAIN, "Access needs"));
        }
        if (found.contactCanBeLogged()) header.actions(action(LogContactView.class, found.id(), "Log a contact"));
        if (found.firstAppointmentCanBeLogged()) {
            header.actions(action(FirstAppointmentView.class, found.id(), "Log first appointment"));
        }
        return header;
    }

    private Component beside(CaseCard found, PersonCard person, Caseload.Of mine) {
        return new Stack(
                CaseAppointments.next(found, mine.bookedFirst(found.id())),
                CaseAppointments.contact(person),
                employerSees.panel(found));
    }

    private static Component tabs(CaseId caseId, boolean appointments) {
        return new TabBar("Case")
                .tab(link(caseId, "Overview"), !appointments, null)
                .tab(
                        new RouterLink(
                                "Appointments",
                                CaseView.class,
                                new RouteParameters(
                                        new RouteParam(CASE, caseId.toString()), new RouteParam(PART, "appointments"))),
                        appointments,
                        null);
    }

    private static RouterLink action(Class<? extends Component> page, CaseId caseId, String words) {
        var link = new RouterLink(words, page, new RouteParameters(CASE, caseId.toString()));
        link.addClassNames("ww-btn", "ww-btn--primary");
        return link;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
