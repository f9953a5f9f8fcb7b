package uk.workwell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.workwell.look.ByItself;

/**
 * Ends a session in which nobody has done anything for as long as it may last: 30 minutes, a participant's 15. The container
 * alone would not, because there every request counts, also those that an open page sends by itself; and Vaadin would end
 * its own part and leave the sign-in. Stands before every other filter, so that an ended session is nobody's. Goes by real
 * time, as cookies and the identity provider do, wherever a demonstration has moved its clock to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class IdleSessions extends OncePerRequestFilter {

    private static final String ACTIVE = "ww.active-at";

    private final Clock clock;

    @Autowired
    IdleSessions() {
        this(Clock.systemUTC());
    }

    IdleSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        long before = -1;
        if (session != null) {
            long now = clock.millis();
            if (ended(session, now)) {
                session.invalidate();
            } else if (!byItself(request)) {
                before = session.getAttribute(ACTIVE) instanceof Long at ? at : now;
                session.setAttribute(ACTIVE, now);
            }
        }
        chain.doFilter(request, response);
        // A page that looks by itself whether something is new says so: nobody was at it.
        if (before >= 0 && request.getAttribute(ByItself.MARK) != null) {
            var still = request.getSession(false);
            if (still != null) still.setAttribute(ACTIVE, before);
        }
    }

    private static boolean ended(HttpSession session, long now) {
        int limit = session.getMaxInactiveInterval();
        return limit > 0 && session.getAttribute(ACTIVE) instanceof Long at && now - at >= limit * 1_000L;
    }

    /** What an open page sends while nobody is at it. */
    private static boolean byItself(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }
}
