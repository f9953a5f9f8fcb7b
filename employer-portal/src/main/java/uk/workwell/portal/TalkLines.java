package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.ConversationDesk.Ahead;
import uk.workwell.portal.talk.TalkLine;
import uk.workwell.tenant.calendar.Written;

/** Conversations in the employer's lists. */
final class TalkLines {

    private TalkLines() {}

    /**
     * @param mayAsk whether the member may ask for one
     * @param ahead what the agreed return calls for next
     */
    static Component panel(UUID staff, List<TalkLine> all, boolean mayAsk, List<Ahead> ahead) {
        var ask = ask(staff, "Ask for a conversation");
        if (all.isEmpty() && ahead.isEmpty()) {
            ask.addClassNames("ww-btn", "ww-btn--secondary");
            return mayAsk
                    ? new EmptyState(
                            "No return-to-work conversation yet",
                            "One that you ask for appears here, and one that they or their coach arrange with you.",
                            ask)
                    : new Div();
        }
        var lines = new Lines();
        all.forEach(one -> lines.line(
                one.opens() ? link(one, one.stage()) : new Span(one.stage()), Written.stamp(one.startsAt()), tag(one)));
        ahead.forEach(one -> lines.line(
                new Span(one.words()),
                "By the phased return on " + Written.longDay(one.day()),
                new StatusTag(Tone.QUIET, "Nobody has asked yet"),
                askFor(staff, one)));
        var panel = new Panel("Return-to-work conversations").flush(lines);
        return mayAsk ? panel.headEnd(ask) : panel;
    }

    private static RouterLink ask(UUID staff, String words) {
        var ask = new RouterLink("", AskToTalkPage.class, new RouteParameters("id", staff.toString()));
        ask.setText(words);
        return ask;
    }

    private static RouterLink askFor(UUID staff, Ahead one) {
        var ask = ask(staff, "Ask for it");
        ask.setQueryParameters(QueryParameters.of(AskToTalkPage.STAGE, one.stage()));
        ask.getElement().setAttribute("aria-label", "Ask for it: " + one.words());
        return ask;
    }

    private static RouterLink link(TalkLine one, String words) {
        var link = new RouterLink(
                "",
                TalkView.class,
                new RouteParameters(
                        new RouteParam("id", one.staff().toString()),
                        new RouteParam("conversation", one.id().toString())));
        link.setText(words);
        return link;
    }

    private static StatusTag tag(TalkLine one) {
        return new StatusTag(one.toSign() ? Tone.WARN : one.opens() ? Tone.INFO : Tone.QUIET, one.state());
    }
}
