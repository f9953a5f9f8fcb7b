package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.casework.onward.OnwardCard;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;

/** To which services the person of a case was referred on, and what came of it. */
@Route(value = "coach/case/:case/services", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class CaseServicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final OnwardCare onward;

    CaseServicesView(CasePages pages, OnwardCare onward) {
        this.pages = pages;
        this.onward = onward;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.SERVICES);
        removeAll();
        add(pages.withPanels(open, CasePart.SERVICES, panel(open, onward.of(open.me(), open.id()))));
    }

    @Override
    public String getPageTitle() {
        return "Services of a case – WorkWell";
    }

    private static Component panel(OpenCase open, List<OnwardCard> cards) {
        var find = new RouterLink(
                "Find a service",
                FindServiceView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        if (cards.isEmpty()) {
            find.addClassNames("ww-btn", "ww-btn--secondary");
            return new EmptyState(
                    "Nobody was referred on yet",
                    "A referral to a local service appears here, with its answer and what came of it.",
                    open.card().state().live() ? find : new Div());
        }
        var lines = new Lines();
        cards.forEach(card -> lines.line(
                new RouterLink(
                        card.serviceName(),
                        OnwardView.class,
                        new RouteParameters(
                                new RouteParam(CasePart.CASE, open.id().toString()),
                                new RouteParam(OnwardView.ONWARD, card.id().toString()))),
                card.help().words() + ". " + latest(card),
                tags(card, open.today())));
        var panel = new Panel("Referred on").flush(lines);
        return open.card().state().live() ? panel.headEnd(find) : panel;
    }

    private static StatusTag[] tags(OnwardCard card, LocalDate today) {
        if (card.noResponse()) {
            return new StatusTag[] {new StatusTag(Tone.BAD, "No response"), ServiceWords.state(card.state())};
        }
        return card.chaseDue(today)
                ? new StatusTag[] {new StatusTag(Tone.WARN, "Ask for an answer"), ServiceWords.state(card.state())}
                : new StatusTag[] {ServiceWords.state(card.state())};
    }

    static String latest(OnwardCard card) {
        var ended = card.endedOn();
        var started = card.startedOn();
        var expected = card.expectedStart();
        var sent = card.sentOn();
        if (ended != null) return "Ended " + Dates.shortDay(ended);
        if (started != null) return "Started " + Dates.shortDay(started);
        if (expected != null) return "Expected to start " + Dates.shortDay(expected);
        return sent == null ? "Not sent yet" : "Sent " + Dates.shortDay(sent);
    }
}
