package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.Ticket;

/** Finds the visit of a browser, and the ticket behind it as long as it works. */
@Component
class Visits {

    /** Participants' sessions are short: the page may be open on a shared computer. */
    static final int IDLE_SECONDS = 15 * 60;

    private static final String NAME = "ww.link-visit";

    private final Links links;

    Visits(Links links) {
        this.links = links;
    }

    /** Begins a visit, or goes on with the one for the same ticket. */
    void begin(HttpServletRequest request, Ticket ticket) {
        var session = request.getSession(true);
        var known = in(session);
        if (known == null || !known.ticket().equals(ticket.id())) {
            session.setAttribute(NAME, new LinkVisit(ticket));
        }
        session.setMaxInactiveInterval(Math.min(IDLE_SECONDS, session.getMaxInactiveInterval()));
    }

    /** @throws LinkGone if no link was opened in this session */
    LinkVisit of(HttpServletRequest request) {
        var session = request.getSession(false);
        var visit = session == null ? null : in(session);
        if (visit == null) {
            throw new LinkGone();
        }
        return visit;
    }

    /** @throws LinkGone if the link behind the visit does not work any more */
    Ticket ticket(LinkVisit visit) {
        var ticket = links.find(visit.ticket()).orElseThrow(LinkGone::new);
        visit.leadsTo(ticket.purpose());
        return ticket;
    }

    /**
     * The ticket, for a page that only the proved owner sees.
     *
     * @throws LinkGone unless code and date of birth were given in this session, for one of these purposes
     */
    Ticket proved(LinkVisit visit, Purpose... purposes) {
        if (!visit.proved()) {
            throw new LinkGone();
        }
        var ticket = ticket(visit);
        if (!List.of(purposes).contains(ticket.purpose())) {
            throw new LinkGone();
        }
        return ticket;
    }

    /** Whether this browser came to where it is from the person's own page. */
    static boolean awayFromMyPage(HttpServletRequest request) {
        var session = request.getSession(false);
        var visit = session == null ? null : in(session);
        return visit != null && visit.awayFromMyPage();
    }

    void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** A double click waits here for the first one's effect. */
    static <T> T oneAtATime(HttpServletRequest request, Supplier<T> work) {
        synchronized (WebUtils.getSessionMutex(request.getSession(true))) {
            return work.get();
        }
    }

    private static @Nullable LinkVisit in(HttpSession session) {
        return session.getAttribute(NAME) instanceof LinkVisit visit ? visit : null;
    }
}
