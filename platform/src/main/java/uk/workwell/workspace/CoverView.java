package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import uk.workwell.casework.lead.CoverDays;
import uk.workwell.casework.lead.StandingIn;
import uk.workwell.look.Confirmation;
import uk.workwell.look.Count;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Panel;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** Who works on whose cases, and on which days. */
@Route(value = "coach/lead/cover", layout = CoachLayout.class)
@RolesAllowed({"LEAD", "DUTY_LEAD"})
class CoverView extends Div implements HasDynamicTitle {

    private final Me me;
    private final StandingIn standingIn;
    private final Team team;
    private final Clock clock;
    private final Div list = new Div();
    private boolean faulty;

    CoverView(Me me, StandingIn standingIn, Team team, Clock clock) {
        this.me = me;
        this.standingIn = standingIn;
        this.team = team;
        this.clock = clock;
        var form = new CoverForm(standingIn.coaches(me.colleague()));
        form.onSave(() -> {
            var faults = standingIn.enter(me.colleague(), form.entered());
            form.show(faults);
            faulty = !faults.isEmpty();
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
            if (faulty) return;
            form.clear();
            Notification.show("Cover is entered");
            list();
        });
        list();
        add(new Stack(
                new PageHeader("Cover")
                        .facts("On these days a colleague finds the cases and works on them. They stay the coach's"),
                Split.panel(list, new Panel("Enter cover").body(form))));
    }

    @Override
    public String getPageTitle() {
        return (faulty ? "Error: " : "") + "Cover – WorkWell";
    }

    private void list() {
        list.removeAll();
        var coming = standingIn.coming(me.colleague());
        if (coming.isEmpty()) {
            list.add(new EmptyState(
                    "Nobody is away",
                    "When a coach is away, enter the days and who works on their cases meanwhile. It appears here."));
            return;
        }
        var today = WorkingDays.today(clock);
        var lines = new Lines();
        coming.forEach(days -> lines.line(
                new Span("%s for %s".formatted(name(days.cover()), name(days.away()))),
                "%s to %s".formatted(Dates.day(days.first()), Dates.day(days.last())),
                tag(days, today),
                end(days, today)));
        list.add(new Panel("Now and to come").count(new Count(coming.size())).flush(lines));
    }

    private static Component tag(CoverDays days, LocalDate today) {
        return days.first().isAfter(today) ? new StatusTag(Tone.QUIET, "To come") : new StatusTag(Tone.INFO, "Now");
    }

    private Component end(CoverDays days, LocalDate today) {
        var begun = !days.first().isAfter(today);
        var words = begun ? "End now" : "Remove";
        var button = new Button(words, click -> new Confirmation(
                        begun ? "End this cover now?" : "Remove this cover?",
                        "%s then finds the cases of %s no more.".formatted(name(days.cover()), name(days.away())),
                        "Keep it",
                        words,
                        () -> {
                            standingIn.end(me.colleague(), days.id());
                            list();
                        })
                .open());
        button.setAriaLabel("%s: %s for %s".formatted(words, name(days.cover()), name(days.away())));
        return button;
    }

    private String name(StaffId staff) {
        return team.find(staff).map(Colleague::name).orElse("A former colleague");
    }
}
