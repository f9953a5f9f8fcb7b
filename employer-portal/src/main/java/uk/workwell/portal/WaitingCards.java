package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import uk.workwell.look.CardList;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.Stack;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.portal.view.EmployerView.DraftLine;
import uk.workwell.portal.view.EmployerView.Waiting;
import uk.workwell.portal.view.Waits;
import uk.workwell.tenant.calendar.Written;

/** What waits for a member, the most pressing first: a few as cards, the others as lines below them; drafts come last. */
final class WaitingCards {

    private static final int AS_CARDS = 8;

    private WaitingCards() {}

    static Component of(Waiting waiting, List<DraftLine> drafts) {
        var cards = new CardList();
        waiting.lines().stream().limit(AS_CARDS).forEach(one -> cards.card(link(one), one.why(), tag(one), null));
        drafts.forEach(draft -> cards.card(draft(draft), kept(draft), new StatusTag(Tone.INFO, "Draft"), null));
        if (waiting.lines().size() <= AS_CARDS) return cards;
        var more = new Lines();
        waiting.lines().stream().skip(AS_CARDS).forEach(one -> more.line(link(one), one.why(), tag(one)));
        var page = Stack.medium(cards, new Panel("Also waiting for you").flush(more));
        if (waiting.more()) page.add(new Paragraph("More waits behind these. It moves up as you answer."));
        return page;
    }

    private static RouterLink link(Waits one) {
        var staff = new RouteParam("id", one.staff().toString());
        var link =
                switch (one.on()) {
                    case ADJUSTMENT ->
                        new RouterLink(
                                "",
                                AdjustmentPage.class,
                                new RouteParameters(
                                        staff,
                                        new RouteParam(
                                                AdjustmentPage.ADJUSTMENT,
                                                one.id().toString())));
                    case FLEXIBLE -> FlexiblePage.link(one.staff(), one.id(), one.title());
                    case CONVERSATION ->
                        new RouterLink(
                                "",
                                TalkView.class,
                                new RouteParameters(
                                        staff,
                                        new RouteParam("conversation", one.id().toString())));
                    case PHASED_RETURN -> new RouterLink("", PhasedReturnPage.class, new RouteParameters(staff));
                    case MESSAGES -> new RouterLink("", StaffMemberPage.class, new RouteParameters(staff));
                };
        link.setText(one.title());
        return link;
    }

    private static StatusTag tag(Waits one) {
        var tone =
                switch (one.urgency()) {
                    case LATE -> Tone.BAD;
                    case SOON -> Tone.WARN;
                    case QUIET -> Tone.INFO;
                };
        return new StatusTag(tone, one.when());
    }

    private static RouterLink draft(DraftLine draft) {
        return HomePage.link(
                draft.id(),
                draft.name() == null ? "Go on with your draft" : "Go on: refer " + Names.shortened(draft.name()));
    }

    private static String kept(DraftLine draft) {
        return "Saved " + Written.stamp(draft.savedAt()) + ". Kept until " + Written.day(draft.keptUntil()) + ".";
    }
}
