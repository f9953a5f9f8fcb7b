package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.risk.ConcernCard;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.casework.risk.RiskState;
import uk.workwell.look.BackLink;
import uk.workwell.look.Icon;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Party;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Timeline;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;

/** One concern with its words: for whoever raised it and whoever is on duty. Nobody else finds it. */
@Route(value = "coach/concern/:risk", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ConcernView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RISK = "risk";

    private final Me me;
    private final DutyDesk desk;
    private final Concerns concerns;
    private final DutyTime duty;
    private final Caseload caseload;
    private final People people;
    private final Team team;
    private final Seen seen;

    ConcernView(
            Me me,
            DutyDesk desk,
            Concerns concerns,
            DutyTime duty,
            Caseload caseload,
            People people,
            Team team,
            Seen seen) {
        this.me = me;
        this.desk = desk;
        this.concerns = concerns;
        this.duty = duty;
        this.caseload = caseload;
        this.people = people;
        this.team = team;
        this.seen = seen;
    }

    static RouterLink link(RiskId risk, String words) {
        return new RouterLink(words, ConcernView.class, parameters(risk));
    }

    static RouteParameters parameters(RiskId risk) {
        return new RouteParameters(RISK, risk.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(RISK).flatMap(ConcernView::id).orElseThrow(NotFoundException::new);
        open(id);
    }

    @Override
    public String getPageTitle() {
        return "Concern – WorkWell";
    }

    private void open(RiskId id) {
        var colleague = me.colleague();
        var card = desk.find(colleague, id).orElseThrow(NotFoundException::new);
        seen.risk(id);
        show(card, colleague);
    }

    private void show(ConcernCard card, Colleague colleague) {
        var about =
                caseload.of(colleague).find(card.caseId()).flatMap(found -> people.find(new PersonId(found.person())));
        var actions = new ConcernActions[1];
        actions[0] = new ConcernActions(card, desk.canTakeOver(colleague, card.id()), verbs(card, () -> actions[0]));
        var main = new ArrayList<Component>();
        var due = card.dueAt();
        if (card.state() == RiskState.WAITING && due != null) main.add(DutyWords.waits(due, duty.now()));
        main.add(words(card));
        main.add(actions[0]);
        main.add(new Panel("What was done").body(history(card)));
        removeAll();
        add(new Stack(
                new BackLink(about.map(person -> CaseView.link(card.caseId(), person.name()))
                        .orElseGet(() -> new RouterLink("Today", TodayView.class))),
                new PageHeader("Concern")
                        .facts("%sRaised by %s on %s"
                                .formatted(
                                        about.map(person -> "About " + person.name() + ", " + person.reference() + ". ")
                                                .orElse(""),
                                        name(card.author()),
                                        Dates.longStamp(card.raisedAt())))
                        .tags(DutyWords.state(card.state())),
                Split.panel(new Stack(main.toArray(Component[]::new)), CrisisContacts.panel())));
    }

    private static Component words(ConcernCard card) {
        var parts = new ArrayList<Component>();
        var level = new Paragraph(card.level().name(Locale.ROOT));
        level.addClassName("ww-strong");
        parts.add(level);
        card.triggers().forEach(trigger -> parts.add(new Paragraph(trigger.words())));
        var words = new Span(card.words());
        words.addClassName("ww-written");
        parts.add(words);
        return Panel.privately("What was seen or heard").body(parts.toArray(Component[]::new));
    }

    private Timeline history(ConcernCard card) {
        var timeline = new Timeline();
        timeline.addClassName("ww-timeline--s");
        card.steps().forEach(step -> {
            var more = new Div();
            if (step.words() != null) {
                more.setText(step.words());
                more.addClassName("ww-written");
            }
            var when = Dates.stamp(step.at());
            if (step.by().kind() == Actor.Kind.STAFF) {
                timeline.by(Party.COACH, name(step.by()), said(step.action()) + ", " + name(step.by()), when, more);
            } else {
                timeline.event(Icon.CLOCK, said(step.action()), when, more);
            }
        });
        return timeline;
    }

    private static String said(String action) {
        return switch (action) {
            case "raise" -> "Raised";
            case "escalate" -> "Nobody looked in time: the next in line were asked";
            case "lookAt" -> "Looked at";
            case "handOver" -> "Handed over";
            case "proposeClosing" -> "Proposed to close";
            case "agree" -> "Agreed and closed";
            case "disagree" -> "Kept open";
            case "end" -> "Closed";
            default -> action;
        };
    }

    private ConcernActions.Verbs verbs(ConcernCard card, java.util.function.Supplier<ConcernActions> form) {
        return new ConcernActions.Verbs() {
            @Override
            public void lookAt() {
                after(concerns.lookAt(me.colleague(), card.id(), card.version()), form.get());
            }

            @Override
            public void handOver(@Nullable StaffId to) {
                after(concerns.handOver(me.colleague(), card.id(), to, card.version()), form.get());
            }

            @Override
            public void propose(String words) {
                after(concerns.proposeClosing(me.colleague(), card.id(), words, card.version()), form.get());
            }

            @Override
            public void agree() {
                after(concerns.agree(me.colleague(), card.id(), card.version()), form.get());
            }

            @Override
            public void disagree(String words) {
                after(concerns.disagree(me.colleague(), card.id(), words, card.version()), form.get());
            }

            @Override
            public void end(String words) {
                after(concerns.end(me.colleague(), card.id(), words, card.version()), form.get());
            }
        };
    }

    private void after(ConcernResult result, ConcernActions form) {
        switch (result) {
            case ConcernResult.Done done -> open(done.risk());
            case ConcernResult.Refused(List<ConcernResult.Fault> faults) -> form.show(faults);
            case ConcernResult.ChangedSince changed -> form.changed(changed);
            case ConcernResult.NotFound gone -> throw new NotFoundException();
        }
    }

    private String name(Actor by) {
        return by.kind() == Actor.Kind.STAFF
                ? team.find(new StaffId(by.id())).map(Colleague::name).orElse("Former colleague")
                : "an answer in a questionnaire";
    }

    private static Optional<RiskId> id(String text) {
        try {
            return Optional.of(new RiskId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
