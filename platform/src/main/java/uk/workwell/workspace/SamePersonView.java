package uk.workwell.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import uk.workwell.look.BackLink;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Row;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.person.JoinPeople;
import uk.workwell.person.JoinResult;
import uk.workwell.person.Lookalike;
import uk.workwell.person.PersonId;
import uk.workwell.person.SamePerson;
import uk.workwell.person.Side;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;

/** Two records side by side: are they one person? Joining can be undone until somebody changes either. */
@Route(value = "coach/people/:person/same/:other", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class SamePersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERSON = "person";
    private static final String OTHER = "other";

    private final Me me;
    private final SamePerson same;
    private final Seen seen;
    private final Div answer = new Div();

    SamePersonView(Me me, SamePerson same, Seen seen) {
        this.me = me;
        this.same = same;
        this.seen = seen;
    }

    static RouterLink link(PersonId person, PersonId other, String words) {
        return new RouterLink(
                words,
                SamePersonView.class,
                new RouteParameters(
                        new RouteParam(PERSON, person.value().toString()),
                        new RouteParam(OTHER, other.value().toString())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var colleague = me.colleague();
        var one = side(colleague, event, PERSON);
        var other = side(colleague, event, OTHER);
        // Not any two people: only those who were offered for each other.
        var reasons = same.lookalikes(one.id()).stream()
                .filter(found -> found.card().id().equals(other.id()))
                .map(Lookalike::reasons)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        seen.person(one.id(), "same person");
        seen.person(other.id(), "same person");
        show(colleague, one, other, reasons);
    }

    @Override
    public String getPageTitle() {
        return "The same person? – WorkWell";
    }

    private Side side(Colleague colleague, BeforeEnterEvent event, String parameter) {
        try {
            var id = new PersonId(
                    UUID.fromString(event.getRouteParameters().get(parameter).orElse("")));
            return same.side(colleague.provider().value(), id).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(Colleague colleague, Side one, Side other, List<String> reasons) {
        var choice = new WhichRecord(one, other);
        var join = new Button("Join the two records", click -> join(colleague, choice));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        var two = new Button("These are two people", click -> areTwo(colleague, one, other));
        answer.getElement().setAttribute("role", "status");
        removeAll();
        add(new Stack(
                new BackLink(new RouterLink("Caseload", CaseloadView.class)),
                new PageHeader("The same person?").facts(String.join(". ", reasons) + "."),
                answer,
                Split.half(WhichRecord.panel(one), WhichRecord.panel(other)),
                choice,
                new Notice(
                        Tone.INFO,
                        "This can be undone until somebody changes either record.",
                        "Referrals and cases of both go to the record that stays. The other one leads to it."),
                Row.actions(join, two)));
    }

    private void join(Colleague colleague, WhichRecord choice) {
        var kept = choice.kept();
        var gone = choice.gone();
        answered(
                same.join(
                        colleague.provider().value(),
                        new JoinPeople(
                                kept.id(),
                                gone.id(),
                                choice.fromGone(),
                                kept.version(),
                                gone.version(),
                                actor(colleague))),
                "Joined. %s stays.".formatted(kept.reference()));
    }

    private void areTwo(Colleague colleague, Side one, Side other) {
        answered(
                same.areTwo(colleague.provider().value(), one.id(), other.id(), actor(colleague)),
                "Kept as two people. They are not offered for each other again.");
    }

    private void answered(JoinResult result, String done) {
        switch (result) {
            case JoinResult.Done any -> {
                Notification.show(done, 8000, Notification.Position.BOTTOM_START);
                getUI().ifPresent(ui -> ui.navigate(CaseloadView.class));
            }
            case JoinResult.Refused(var words) -> say("They were not joined.", words);
            case JoinResult.ChangedSince any ->
                say(
                        "Someone changed one of these records since you opened them.",
                        "Nothing was joined. Load the page again to see both as they are.");
            case JoinResult.NotFound any -> throw new NotFoundException();
        }
    }

    private void say(String what, String words) {
        answer.removeAll();
        answer.add(new Notice(Tone.WARN, what, words).fullWidth());
    }

    static Actor actor(Colleague colleague) {
        return new Actor(Actor.Kind.STAFF, colleague.id().value());
    }
}
