package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.returntowork.Conversation;
import uk.workwell.returntowork.ConversationState;
import uk.workwell.returntowork.Conversations;
import uk.workwell.returntowork.Promised;
import uk.workwell.returntowork.StageAhead;
import uk.workwell.returntowork.StagesAhead;

/** The return to work of a case: its conversations, and promises that are late. */
@Route(value = "coach/case/:case/return", layout = CoachLayout.class)
@RolesAllowed({"COACH", "LEAD", "DUTY_LEAD"})
class ReturnToWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final Conversations conversations;
    private final StagesAhead stages;

    ReturnToWorkView(CasePages pages, Conversations conversations, StagesAhead stages) {
        this.pages = pages;
        this.conversations = conversations;
        this.stages = stages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = pages.open(event, CasePart.RETURN);
        var main = new Stack();
        var late = conversations.late(open.me(), open.id());
        if (!late.isEmpty()) main.add(late(open, late));
        var known = conversations.of(open.me(), open.id());
        var taken = known.stream()
                .filter(Conversation::counts)
                .map(Conversation::stage)
                .toList();
        main.add(all(open, known, stages.ofCoach(open.me(), open.id(), taken)));
        removeAll();
        add(pages.withPanels(open, CasePart.RETURN, main));
    }

    @Override
    public String getPageTitle() {
        return "Return to work of a case – WorkWell";
    }

    private static Component late(OpenCase open, List<Promised> late) {
        var lines = new Lines();
        late.forEach(one -> lines.line(
                new Span(one.words()),
                who(one) + ", by " + Dates.shortDay(one.due()),
                new StatusTag(Tone.BAD, "Late"),
                link(open, one.conversation().toString(), "Open the conversation")));
        return new Panel("Promises that are late").flush(lines);
    }

    private static String who(Promised one) {
        return switch (one.owner()) {
            case PERSON -> "The person";
            case EMPLOYER -> "The employer";
            case COACH -> "The coach";
        };
    }

    private static Component all(OpenCase open, List<Conversation> all, List<StageAhead> ahead) {
        var ask = new RouterLink(
                "Ask for a conversation",
                AskForTalkView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        boolean live = open.card().state().live();
        if (all.isEmpty() && ahead.isEmpty()) {
            ask.addClassNames("ww-btn", "ww-btn--secondary");
            return new EmptyState(
                    "No return-to-work conversation yet",
                    "The person, their employer and you talk as equals. The person is asked first; the employer hears of it once they said yes.",
                    live ? ask : new Div());
        }
        var lines = new Lines();
        all.forEach(one -> lines.line(
                one.withCoach()
                        ? link(open, one.id().toString(), one.stage().words())
                        : new Span(one.stage().words()),
                Dates.longStamp(one.startsAt())
                        + why(one)
                        + (one.withCoach() ? "" : ". Without you: you see only that it is"),
                tag(one)));
        ahead.forEach(one -> lines.line(
                new Span(one.stage().words()),
                "By the phased return on " + Dates.longDay(one.day()),
                new StatusTag(Tone.QUIET, "Nobody has asked yet"),
                askFor(open, one)));
        var panel = new Panel("Conversations").flush(lines);
        return live ? panel.headEnd(ask) : panel;
    }

    private static String why(Conversation one) {
        var week = one.aboutWeek();
        return week == null ? "" : ". Week %d was worked otherwise than planned".formatted(week + 1);
    }

    private static RouterLink askFor(OpenCase open, StageAhead one) {
        var ask = new RouterLink(
                "Ask for it",
                AskForTalkView.class,
                new RouteParameters(CasePart.CASE, open.id().toString()));
        ask.setQueryParameters(
                QueryParameters.of(AskForTalkView.STAGE, one.stage().name()));
        ask.getElement().setAttribute("aria-label", "Ask for it: " + one.stage().words());
        return ask;
    }

    private static RouterLink link(OpenCase open, String conversation, String words) {
        return new RouterLink(
                words,
                TalkWithEmployerView.class,
                new RouteParameters(
                        new RouteParam(CasePart.CASE, open.id().toString()),
                        new RouteParam(TalkWithEmployerView.CONVERSATION, conversation)));
    }

    private static StatusTag tag(Conversation one) {
        var tone =
                switch (one.state()) {
                    case PROPOSED, AGENDA, OPEN -> Tone.INFO;
                    case TO_SIGN -> Tone.WARN;
                    case SIGNED -> Tone.GOOD;
                    case DECLINED, LAPSED, CANCELLED -> Tone.QUIET;
                };
        boolean hidden = !one.withCoach() && one.state() != ConversationState.CANCELLED;
        return new StatusTag(
                hidden ? Tone.QUIET : tone, hidden ? "Arranged" : one.state().words());
    }
}
