package uk.workwell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * Sign-ins that a browser has begun and Keycloak has not answered, by their state. Several at a time: two windows that sign in
 * in the same moment would otherwise take each other's, and the first to come back would be refused.
 */
final class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** More windows than anybody signs in by at once; the oldest gives way. */
    static final int MOST = 5;

    private static final String NAME = "ww.sign-ins-under-way";

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        var state = request.getParameter("state");
        if (session == null || state == null) {
            return null;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            return in(session).get(state);
        }
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null || begun.getState() == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = in(session);
            all.put(begun.getState(), begun);
            while (all.size() > MOST) {
                all.remove(all.keySet().iterator().next());
            }
            session.setAttribute(NAME, all);
        }
    }

    /** Each is answered once: a second answer with the same state finds nothing. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var state = request.getParameter("state");
        if (session == null || state == null) {
            return null;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = in(session);
            var found = all.remove(state);
            session.setAttribute(NAME, all);
            return found;
        }
    }

    /** In the order in which they began. */
    private static Map<String, OAuth2AuthorizationRequest> in(HttpSession session) {
        var copy = new LinkedHashMap<String, OAuth2AuthorizationRequest>();
        if (session.getAttribute(NAME) instanceof Map<?, ?> all) {
            all.forEach((state, begun) -> copy.put((String) state, (OAuth2AuthorizationRequest) begun));
        }
        return copy;
    }
}
