package uk.workwell.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Somebody back from Keycloak: the real principal that our tables make of a token, in a session of theirs. */
@Component
@Profile("test")
public class Welcomed {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Workplaces workplaces;

    Welcomed(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    /** @param organisations what Keycloak claims, by alias */
    public MockHttpSession session(String email, String... organisations) {
        var now = Instant.now();
        var token = OidcIdToken.withTokenValue("token")
                .subject(UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .claim("email", email)
                .claim("email_verified", true)
                .claim("organization", List.of(organisations))
                .build();
        var person = workplaces.welcome(token);
        var session = new MockHttpSession();
        session.setAttribute(
                CONTEXT,
                new SecurityContextImpl(new OAuth2AuthenticationToken(person, person.getAuthorities(), "keycloak")));
        return session;
    }

    /** Who the session is, as the next request will find them. */
    public static Object who(MockHttpSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() != null
                ? context.getAuthentication().getPrincipal()
                : "nobody";
    }
}
