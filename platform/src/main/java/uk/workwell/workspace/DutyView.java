package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.workwell.casework.risk.DutyAbsence;
import uk.workwell.casework.risk.DutyCover;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.casework.risk.DutyTime;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** What a duty lead has to look at, first what has least time left; and when duty leads are away. */
@Route(value = "coach/duty", layout = CoachLayout.class)
@RolesAllowed({"LEAD", "DUTY_LEAD"})
class DutyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Me me;
    private final DutyDesk desk;
    private final DutyTime duty;
    private final DutyCover cover;
    private final Team team;
    private final Seen seen;

    DutyView(Me me, DutyDesk desk, DutyTime duty, DutyCover cover, Team team, Seen seen) {
        this.me = me;
        this.desk = desk;
        this.duty = duty;
        this.cover = cover;
        this.team = team;
        this.seen = seen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var colleague = me.colleague();
        if (!desk.watches(colleague)) throw new NotFoundException();
        show(colleague);
    }

    @Override
    public String getPageTitle() {
        return "Duty – WorkWell";
    }

    private void show(Colleague colleague) {
        removeAll();
        add(new Stack(
                new PageHeader("Duty").facts("Concerns that wait for somebody on duty. Closing one takes two people"),
                Split.panel(new Stack(DutyWords.hours(duty.now()), waiting(colleague)), away(colleague))));
    }

    private Component waiting(Colleague colleague) {
        var open = desk.open(colleague);
        seen.list("risk", "open", open.size());
        if (open.isEmpty()) {
            return new EmptyState("Nothing waits", "A red concern appears here at once, with the time that is left.");
        }
        var now = duty.now();
        var lines = new Lines();
        open.forEach(row -> lines.line(
                ConcernView.link(row.id(), row.name()),
                "%s. %s. Raised %s".formatted(row.reference(), row.state().words(), Dates.stamp(row.raisedAt())),
                DutyWords.left(row.state(), row.dueAt(), duty, now)));
        return new Panel("Open concerns").count(new Count(open.size())).flush(lines);
    }

    private Component away(Colleague colleague) {
        var form = new AwayForm(cover.canCover(colleague, colleague.id()));
        form.onSave(() -> {
            var faults = cover.enter(me.colleague(), form.away(colleague.id()));
            if (faults.isEmpty()) show(me.colleague());
            else form.show(faults);
        });
        var lines = new Lines();
        var coming = cover.coming(colleague);
        coming.forEach(
                absence -> lines.line(new Span(name(absence.who())), words(absence), new Button("Remove", click -> {
                    cover.end(me.colleague(), absence.id());
                    show(me.colleague());
                })));
        var stack = new Stack(new Panel("When I am away").body(form));
        if (!coming.isEmpty()) stack.add(new Panel("Days away").flush(lines));
        return stack;
    }

    private String words(DutyAbsence absence) {
        var who = absence.cover();
        return "%s to %s. %s"
                .formatted(
                        Dates.shortDay(absence.first()),
                        Dates.shortDay(absence.last()),
                        who == null ? "Every lead is asked" : name(who) + " looks instead");
    }

    private String name(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("Former colleague");
    }
}
