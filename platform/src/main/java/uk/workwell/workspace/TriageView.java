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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Notice;
import uk.workwell.look.PageHeader;
import uk.workwell.look.Split;
import uk.workwell.look.Stack;
import uk.workwell.look.Tone;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageResult;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.settings.SettingsBook;

/** The queue and, beside it, the referral that is open; each referral has its own address. */
@Route(value = "coach/triage/:referral?", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 50;
    private static final String REFERRAL = "referral";

    private final Me me;
    private final Triage triage;
    private final SettingsBook settings;
    private final WorkingDays calendar;
    private final Seen seen;
    private final Clock clock;
    private final TriageQueue queue;
    private final Div side = new Div();
    private TriageFilter filter = TriageFilter.TO_SCREEN;
    private @Nullable ReferralId open;

    TriageView(Me me, Triage triage, SettingsBook settings, WorkingDays calendar, Seen seen, Clock clock) {
        this.me = me;
        this.triage = triage;
        this.settings = settings;
        this.calendar = calendar;
        this.seen = seen;
        this.clock = clock;
        queue = new TriageQueue(calendar, this::show, this::acceptByKey);
        var target = settings.current(me.colleague().tenant())
                .timers()
                .screeningWorkingDays()
                .value();
        add(new Stack(
                new PageHeader("Triage").facts("Target: screened in " + target + " working days"),
                Split.triage(queue, side)));
    }

    /** A link to a referral in the queue. */
    static RouterLink link(ReferralId referral, String words) {
        return new RouterLink(words, TriageView.class, new RouteParameters(REFERRAL, referral.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TriageQueue.filter(event.getLocation().getQueryParameters(), me.colleague());
        open = event.getRouteParameters().get(REFERRAL).map(TriageView::id).orElse(null);
        list();
        if (open == null) {
            side.removeAll();
            side.add(
                    new EmptyState(
                            "Choose a referral",
                            "Its words, its eligibility receipt and the decision appear here. Nothing is decided by the rules alone."));
        } else {
            side.removeAll();
            side.add(panel(read(open)));
        }
    }

    @Override
    public String getPageTitle() {
        return "Triage – WorkWell";
    }

    private void list() {
        var colleague = me.colleague();
        var window = triage.queue(colleague, filter, 0, SHOWN);
        seen.list("triage-queue", filter.tab().name(), window.rows().size());
        queue.show(window, filter.tab(), triage.count(colleague, filter), open, WorkingDays.today(clock), colleague);
    }

    private TriageCard read(ReferralId referral) {
        var card = triage.open(me.colleague(), referral).orElseThrow(NotFoundException::new);
        seen.referral(referral);
        return card;
    }

    private ReferralPanel panel(TriageCard card) {
        return new ReferralPanel(
                card,
                calendar,
                WorkingDays.today(clock),
                settings.current(me.colleague().tenant()),
                new ReferralPanel.Decisions() {
                    @Override
                    public TriageResult accept(TriageCard.CoachLoad coach) {
                        return triage.accept(me.colleague(), card.id(), coach.coach(), card.version());
                    }

                    @Override
                    public TriageResult decline(DeclineForm.Answer answer) {
                        return answer.code() == null
                                ? triage.redirect(me.colleague(), card.id(), answer.words(), card.version())
                                : triage.decline(
                                        me.colleague(), card.id(), answer.code(), answer.words(), card.version());
                    }

                    @Override
                    public void decided(String toast) {
                        afterDecision(card, toast);
                    }

                    @Override
                    public void changed(TriageResult.ChangedSince by) {
                        afterConflict(card.id(), by);
                    }
                });
    }

    private void afterDecision(TriageCard card, String toast) {
        var next = queue.after(card.id());
        Notification.show(toast, 6000, Notification.Position.BOTTOM_START);
        Optional.ofNullable(findAncestor(CoachLayout.class)).ifPresent(CoachLayout::recount);
        show(next);
    }

    private void afterConflict(ReferralId referral, TriageResult.ChangedSince by) {
        list();
        side.removeAll();
        var notice = new Notice(
                        Tone.WARN,
                        "Someone changed this since you opened it.",
                        "%s decided at %s. Nothing of theirs was overwritten, and your answer was not sent."
                                .formatted(by.by(), Dates.stamp(by.at())))
                .fullWidth();
        notice.getElement().setAttribute("role", "alert");
        side.add(new Stack(notice));
        triage.open(me.colleague(), referral).ifPresent(card -> side.add(panel(card)));
    }

    private void show(@Nullable ReferralId referral) {
        var parameters =
                referral == null ? RouteParameters.empty() : new RouteParameters(REFERRAL, referral.toString());
        UI.getCurrent().navigate(TriageView.class, parameters, TriageQueue.query(filter.tab()));
    }

    private void acceptByKey() {
        side.getChildren()
                .filter(ReferralPanel.class::isInstance)
                .map(ReferralPanel.class::cast)
                .findFirst()
                .ifPresent(ReferralPanel::openAccept);
    }

    private static ReferralId id(String parameter) {
        try {
            return new ReferralId(UUID.fromString(parameter));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
