package uk.workwell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Two windows of one browser, one account, the same moment. */
@WorkWellTest
class SigningInTwiceTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Welcomed welcomed;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Team team;

    private final SignInsUnderWay underWay = new SignInsUnderWay();

    @SuppressWarnings("NullAway.Init")
    private MockMvc http;

    @BeforeEach
    void aBrowser() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private String redirected(String address, MockHttpSession session) {
        try {
            return Objects.requireNonNull(http.perform(get(URI.create(address)).session(session))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Goes to Keycloak, as far as our own side; the state by which its answer will be known. */
    private String begun(MockHttpSession session) {
        var to = redirected("/oauth2/authorization/keycloak", session);
        return java.net.URLDecoder.decode(
                Objects.requireNonNull(UriComponentsBuilder.fromUriString(to)
                        .build()
                        .getQueryParams()
                        .getFirst("state")),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletRequest answer(String state, MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
        request.setSession(session);
        request.setParameter("state", state);
        return request;
    }

    private boolean known(String state, MockHttpSession session) {
        return underWay.loadAuthorizationRequest(answer(state, session)) != null;
    }

    @Nested
    class TwoWindows {

        @Test
        void keepEachTheirOwn() {
            var session = new MockHttpSession();
            var first = begun(session);
            var second = begun(session);
            assertThat(first).isNotEqualTo(second);
            assertThat(known(first, session)).isTrue();
            assertThat(known(second, session)).isTrue();
            assertThat(known("forged", session)).isFalse();
            assertThat(known(first, new MockHttpSession()))
                    .as("another browser")
                    .isFalse();
        }

        @Test
        void areAnsweredOnceEach() {
            var session = new MockHttpSession();
            var first = begun(session);
            var second = begun(session);
            assertThat(underWay.removeAuthorizationRequest(answer(first, session), new MockHttpServletResponse()))
                    .isNotNull();
            assertThat(known(first, session)).isFalse();
            assertThat(known(second, session)).isTrue();
        }

        @Test
        void areFiveAtMost() {
            var session = new MockHttpSession();
            var all = new ArrayList<String>();
            for (int i = 0; i <= SignInsUnderWay.MOST; i++) all.add(begun(session));
            assertThat(known(all.getFirst(), session)).isFalse();
            assertThat(all.subList(1, all.size())).allMatch(state -> known(state, session));
        }
    }

    @Nested
    class AnAnswerThatWasUsedAlready {

        private static final String STALE = "/login/oauth2/code/keycloak?code=used&state=used";

        @Test
        void leadsOnWhoeverIsSignedInByIt() {
            var email = "twice-" + UUID.randomUUID() + "@nhs.example";
            var icb = fixtures.icb("QE1");
            icb.in(() -> team.add(AddStaff.of("Somebody", email, icb.provider(), Role.COACH)));
            var session = welcomed.session(email, "qe1");
            assertThat(redirected(STALE, session)).isEqualTo("/sign-in/where");
            assertThat(Welcomed.who(session)).isInstanceOf(SignedIn.AsStaff.class);
        }

        @Test
        void isAProblemForEverybodyElse() {
            assertThat(redirected(STALE, new MockHttpSession())).isEqualTo("/sign-in?problem");
        }
    }
}
