package uk.workwell.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways in and out around Keycloak's own pages: is it there, which workplace, no access, sign out. */
@Controller
class SigningIn {

    private final IdentityProvider identity;
    private final Workplaces workplaces;
    private final OidcClientInitiatedLogoutSuccessHandler signOutEverywhere;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SigningIn(
            IdentityProvider identity,
            Workplaces workplaces,
            OidcClientInitiatedLogoutSuccessHandler signOutEverywhere) {
        this.identity = identity;
        this.workplaces = workplaces;
        this.signOutEverywhere = signOutEverywhere;
    }

    /** Sends somebody to Keycloak, or says honestly that it does not answer. */
    @GetMapping("/sign-in/go")
    String go(HttpServletResponse response) {
        if (identity.answers()) {
            return "redirect:/oauth2/authorization/keycloak";
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "60");
        return "signin/identity-down";
    }

    /** After signing in: on to the one place, or the question which. */
    @GetMapping("/sign-in/where")
    String where(@Nullable Authentication authentication, Model model) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof SignedIn signedIn)) {
            return "redirect:/sign-in";
        }
        if (signedIn.workplaces().isEmpty()) {
            return "signin/no-access";
        }
        if (signedIn.workplaces().size() == 1) {
            return "redirect:" + signedIn.workplaces().getFirst().door();
        }
        model.addAttribute("workplaces", signedIn.workplaces());
        return "signin/where";
    }

    /** Remembers the place in the session. A place that is not theirs is answered like an unknown one. */
    @PostMapping("/sign-in/where")
    String workAt(
            @RequestParam("place") int place,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof SignedIn signedIn)
                || place < 0
                || place >= signedIn.workplaces().size()) {
            return "redirect:/sign-in/where";
        }
        var chosen = signedIn.workplaces().get(place);
        var authorities = workplaces.authorities(chosen);
        if (authorities.equals(Set.of())) {
            return "signin/no-access";
        }
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(
                signedIn.at(chosen, authorities), authorities, token.getAuthorizedClientRegistrationId()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:" + chosen.door();
    }

    /**
     * Signs out here and at Keycloak. A link from one of our own pages does it at once; from anywhere else it is asked
     * first, so that nobody can sign somebody out by a link.
     */
    @GetMapping("/sign-out")
    @Nullable
    String signOutLink(
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from,
            @Nullable Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        return "same-origin".equals(from) ? signOut(authentication, request, response) : "signin/sign-out";
    }

    @PostMapping("/sign-out")
    @Nullable
    String signOut(@Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        if (authentication instanceof OAuth2AuthenticationToken && identity.answers()) {
            signOutEverywhere.onLogoutSuccess(request, response, authentication);
            return null;
        }
        return "redirect:/signed-out";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "signin/signed-out";
    }
}
