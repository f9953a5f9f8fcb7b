package uk.workwell.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;

/** Binds the partner's ICB around the request; a client without a row is refused before anything is read. */
final class AsPartner extends OncePerRequestFilter {

    /** The request attribute that holds the {@link Partner}. */
    static final String PARTNER = "uk.workwell.gateway.partner";

    private final Partners partners;
    private final SecurityContextHolderStrategy contexts;

    /** @param contexts the holder that this application's chains use, not whichever was made last in this JVM */
    AsPartner(Partners partners, SecurityContextHolderStrategy contexts) {
        this.partners = partners;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(contexts.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            chain.doFilter(request, response);
            return;
        }
        var partner = partnerOf(token.getToken());
        if (partner.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute(PARTNER, partner.get());
        var actor = new Actor(Actor.Kind.PARTNER, partner.get().id());
        try {
            CurrentTenant.<Object, Exception>within(
                    partner.get().tenant(),
                    () -> CurrentActor.<Object, Exception>within(actor, () -> {
                        chain.doFilter(request, response);
                        return true;
                    }));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Partner> partnerOf(Jwt token) {
        String client = token.getClaimAsString("azp");
        if (client == null
                || !(token.getClaims().get("organization") instanceof Collection<?> organisations)
                || organisations.size() != 1) {
            return Optional.empty();
        }
        return partners.find(organisations.iterator().next().toString(), client);
    }
}
