package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.casework.ownpage.OwnPage;
import uk.workwell.link.Purpose;

/** What the pages behind My page have in common: whose it is, the way between them, the colours of the ICB. */
@Component
class MyPages {

    /** A page of the bar, in its order. */
    record Tab(String href, String words, boolean here) {}

    private final Visits visits;
    private final PersonsSide side;
    private final OwnPage ownPage;
    private final PersonsPage page;

    MyPages(Visits visits, PersonsSide side, OwnPage ownPage, PersonsPage page) {
        this.visits = visits;
        this.side = side;
        this.ownPage = ownPage;
        this.page = page;
    }

    /**
     * Comes back from a part that was opened from My page.
     *
     * @throws LinkGone for everybody else, and once the contact is another than the one that a coach asked about
     */
    Me me(HttpServletRequest request) {
        var visit = visits.of(request);
        visit.backToMyPage();
        var ticket = visits.proved(visit, Purpose.MY_PAGE);
        return side.within(ticket, () -> ownPage.opened(ticket.subject()))
                .map(brief -> new Me(ticket, brief))
                .orElseThrow(LinkGone::new);
    }

    /** The same, once it is written down that the person looked at this. */
    Me me(HttpServletRequest request, String part) {
        var me = me(request);
        within(me, () -> side.caseSeen(me.ticket(), part));
        return me;
    }

    <T> T within(Me me, Supplier<T> work) {
        return side.within(me.ticket(), work);
    }

    String dressed(Model model, Me me, String here, String view, List<Fault> faults) {
        model.addAttribute("tabs", tabs(here));
        return page.dressed(model, me.ticket(), view, faults);
    }

    private static List<Tab> tabs(String here) {
        return List.of(
                tab("/r/me", "My page", here),
                tab("/r/me/sharing", "Sharing", here),
                tab("/r/me/seen", "Who has seen what", here));
    }

    private static Tab tab(String href, String words, String here) {
        return new Tab(href, words, href.equals(here));
    }
}
