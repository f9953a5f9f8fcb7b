package uk.workwell.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.EmptyState;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;

/** The queue and, beside it, the referral that is open; each referral has its own address. */
@Route(value = "coach/triage/:referral?", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REFERRAL = "referral";

    private final Me me;
    private final Triage triage;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Seen seen;
    private final Clock clock;
    private final TriageQueue queue;
    private final Div side = new Div();
    private TriageWhere where = TriageWhere.start(Tab.TO_SCREEN);
    private @Nullable ReferralId open;

    TriageView(Me me, Triage triage, SettingsBook settings, WorkingDays calendar, Seen seen, Clock clock) {
        this.me = me;
        this.triage = triage;
        this.settings = settings;
        this.calendar = calendar;
        this.seen = seen;
        this.clock = clock;
        queue = new TriageQueue(
                calendar,
                this::show,
                () -> withActions(TriageActions::accept),
                () -> withActions(TriageActions::askBack));
        var target = rules().timers().screeningWorkingDays().value();
        add(new Stack(
                new PageHeader("Triage").facts("Target: screened in " + target + " working days"),
                Split.triage(queue, side)));
    }

    /** A link to a referral in the queue. */
    static RouterLink link(ReferralId referral, String words) {
        return new RouterLink(words, TriageView.class, new RouteParameters(REFERRAL, referral.toString()));
    }

    /** @throws NotFoundException if the address holds something else than an id */
    static ReferralId id(String parameter) {
        try {
            return new ReferralId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        where = TriageWhere.of(event.getLocation().getQueryParameters(), me.colleague());
        open = event.getRouteParameters().get(REFERRAL).map(TriageView::id).orElse(null);
        list();
        side.removeAll();
        if (open == null) {
            side.add(
                    new EmptyState(
                            "Choose a referral",
                            "Its words, its eligibility receipt and the decision appear here. Nothing is decided by the rules alone."));
        } else {
            side.add(panel(read(open)));
        }
    }

    @Override
    public String getPageTitle() {
        return "Triage – WorkWell";
    }

    private void list() {
        var colleague = me.colleague();
        var window = triage.queue(colleague, where.filter(), where.from(), TriageWhere.WINDOW);
        seen.list("triage-queue", where.tab().name(), window.rows().size());
        // A window that holds everything counts itself.
        int all = where.from() == 0 && !window.more() ? window.rows().size() : triage.count(colleague, where.filter());
        queue.show(window, where, all, open, today(), colleague);
    }

    private TriageCard read(ReferralId referral) {
        var card = triage.open(me.colleague(), referral).orElseThrow(NotFoundException::new);
        seen.referral(referral);
        return card;
    }

    private ReferralPanel panel(TriageCard card) {
        var answerUntil =
                calendar.add(today(), rules().timers().informationWorkingDays().value());
        var decisions = new Decisions(me, triage, seen, card);
        var around = new Around(card.id());
        var panel =
                new ReferralPanel(card, calendar, today(), new TriageActions(decisions, rules(), answerUntil, around));
        around.panel = panel;
        return panel;
    }

    /** What this page does around a form. */
    private final class Around implements TriageActions.Around {

        private final ReferralId referral;
        private @Nullable ReferralPanel panel;

        private Around(ReferralId referral) {
            this.referral = referral;
        }

        @Override
        public void decided(String toast) {
            var next = queue.after(referral);
            Notification.show(toast, 6000, Notification.Position.BOTTOM_START);
            recount();
            show(next);
        }

        @Override
        public void changed(Optional<TriageCard> now) {
            list();
            recount();
            if (panel != null) now.ifPresent(panel::show);
        }
    }

    private void recount() {
        Optional.ofNullable(findAncestor(CoachLayout.class)).ifPresent(CoachLayout::recount);
    }

    private void show(@Nullable ReferralId referral) {
        var parameters =
                referral == null ? RouteParameters.empty() : new RouteParameters(REFERRAL, referral.toString());
        UI.getCurrent().navigate(TriageView.class, parameters, where.query());
    }

    private void withActions(Consumer<TriageActions> work) {
        side.getChildren()
                .filter(ReferralPanel.class::isInstance)
                .map(ReferralPanel.class::cast)
                .findFirst()
                .map(ReferralPanel::actions)
                .ifPresent(work);
    }

    private Settings rules() {
        return settings.current(me.colleague().tenant());
    }

    private LocalDate today() {
        return WorkingDays.today(clock);
    }
}
