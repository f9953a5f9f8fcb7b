package uk.workwell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.workwell.employer.Employers;
import uk.workwell.look.Door;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;

/**
 * The one place where a request of somebody signed in gets its tenant or employer, and its actor. Roles are read again
 * here (at most five seconds old), so that a leaver is out at the next click and a new role counts at once.
 */
final class AtTheEdge extends OncePerRequestFilter {

    private final Team team;
    private final Employers employers;
    private final SecurityContextHolderStrategy contexts;

    /** @param contexts the holder that this application's chains use, not whichever was made last in this JVM */
    AtTheEdge(Team team, Employers employers, SecurityContextHolderStrategy contexts) {
        this.team = team;
        this.employers = employers;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken token)) {
            chain.doFilter(request, response);
            return;
        }
        if (mustChoose(token) && Door.of(request.getServletPath()).isPresent()) {
            response.sendRedirect("/sign-in/where"); // which says that there is no place for them, or asks which
            return;
        }
        Work rest = () -> {
            chain.doFilter(request, response);
            return true;
        };
        boolean stillIn =
                switch (token.getPrincipal()) {
                    case SignedIn.AsStaff staff -> asStaff(staff, token, rest);
                    case SignedIn.AsMember member -> asMember(member, token, rest);
                    case null, default -> rest.call();
                };
        if (!stillIn) {
            contexts.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect("/sign-in?ended");
        }
    }

    /** Signed in, but at no place yet: nowhere lets them in, or several places do. */
    private static boolean mustChoose(OAuth2AuthenticationToken token) {
        return token.getPrincipal() instanceof SignedIn signedIn && signedIn.isAtNoPlace();
    }

    private boolean asStaff(SignedIn.AsStaff staff, OAuth2AuthenticationToken token, Work rest)
            throws ServletException, IOException {
        var actor = new Actor(Actor.Kind.STAFF, staff.staff().value());
        return calling(() -> CurrentTenant.within(
                staff.tenant(),
                () -> CurrentActor.within(actor, () -> {
                    var colleague = team.find(staff.staff());
                    colleague.ifPresent(now -> refresh(token, Workplaces.ofRoles(now.roles())));
                    return colleague.isPresent() && rest.call();
                })));
    }

    private boolean asMember(SignedIn.AsMember member, OAuth2AuthenticationToken token, Work rest)
            throws ServletException, IOException {
        var actor = new Actor(Actor.Kind.MEMBER, member.member().value());
        return calling(() -> CurrentEmployer.within(
                member.employer(),
                () -> CurrentActor.within(actor, () -> {
                    var found = employers.member(member.member());
                    found.ifPresent(now -> refresh(token, Workplaces.ofMember(now.role())));
                    return found.isPresent() && rest.call();
                })));
    }

    private void refresh(OAuth2AuthenticationToken token, Set<GrantedAuthority> now) {
        if (!now.equals(Set.copyOf(token.getAuthorities()))) {
            var context = contexts.createEmptyContext();
            context.setAuthentication(new OAuth2AuthenticationToken(
                    Optional.ofNullable(token.getPrincipal()).orElseThrow(),
                    now,
                    token.getAuthorizedClientRegistrationId()));
            contexts.setContext(context);
        }
    }

    private interface Work {
        boolean call() throws ServletException, IOException;
    }

    private interface Bound {
        boolean call() throws Exception;
    }

    /** Scoped values pass one kind of exception; a filter throws two. */
    private static boolean calling(Bound work) throws ServletException, IOException {
        try {
            return work.call();
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
