package uk.workwell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * An answer from Keycloak that cannot be used. A double click or the back button brings one that was used already, to
 * somebody who is signed in by it: they go on. Everybody else reads that it did not work, and may try again.
 */
final class WhenSigningInFails implements AuthenticationFailureHandler {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var known = contexts.loadDeferredContext(request).get().getAuthentication();
        response.sendRedirect(
                known != null && known.getPrincipal() instanceof SignedIn ? "/sign-in/where" : "/sign-in?problem");
    }
}
