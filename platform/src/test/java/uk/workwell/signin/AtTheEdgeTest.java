package uk.workwell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;

/** Where a request of somebody signed in may go, and who it is there. */
@WorkWellTest
class AtTheEdgeTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Welcomed welcomed;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    Team team;

    @SuppressWarnings("NullAway.Init")
    private MockMvc http;

    private final String email = "edge-" + UUID.randomUUID() + "@nhs.example";

    @BeforeEach
    void aBrowser() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, MockHttpSession session) {
        try {
            // As the container says it, where the servlet answers every address.
            var asContainer = request.session(session).with(raw -> {
                raw.setServletPath(java.util.Objects.requireNonNull(raw.getRequestURI()));
                raw.setPathInfo(null);
                return raw;
            });
            return http.perform(asContainer).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String words(MockHttpServletResponse response) {
        try {
            response.setCharacterEncoding("UTF-8");
            return response.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private StaffId worksIn(String icb) {
        var there = fixtures.icb(icb);
        return there.in(() -> team.add(AddStaff.of("Somebody", email, there.provider(), Role.COACH)));
    }

    @Nested
    class SomebodyWithNoPlace {

        @ParameterizedTest
        @ValueSource(strings = {"/coach", "/coach/caseload", "/admin", "/employer", "/employer/refer", "/operator"})
        void isSentToTheQuestionWhereFromEveryDoor(String door) {
            var session = welcomed.session(email, "qe1", "harbour-foods");
            assertThat(ask(get(door), session).getRedirectedUrl()).isEqualTo("/sign-in/where");
        }

        @Test
        void readsThereThatNothingLetsThemIn() {
            var session = welcomed.session(email, "qe1");
            var page = ask(get("/sign-in/where"), session);
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getForwardedUrl()).isNull();
            assertThat(words(page)).contains("Sign out").doesNotContain("Integrated Care Board");
        }

        @Test
        void mayReadWhatIsPublic() {
            assertThat(ask(get("/help"), welcomed.session(email)).getStatus()).isEqualTo(200);
        }

        @Test
        void isNotLetInByWhatKeycloakClaims() {
            worksIn("QE1");
            var elsewhere = welcomed.session(email, "qop");
            assertThat(ask(get("/coach"), elsewhere).getRedirectedUrl()).isEqualTo("/sign-in/where");
        }
    }

    @Nested
    class SomebodyWithSeveral {

        @Test
        void isAskedWhereAndGoesOnFromThere() {
            worksIn("QE1");
            worksIn("QOP");
            var session = welcomed.session(email, "qe1", "qop");
            assertThat(ask(get("/coach"), session).getRedirectedUrl()).isEqualTo("/sign-in/where");
            assertThat(words(ask(get("/sign-in/where"), session)))
                    .contains("Lancashire and South Cumbria", "Greater Manchester");
            var chosen = ask(post("/sign-in/where").with(csrf()).param("place", "1"), session);
            assertThat(chosen.getRedirectedUrl()).isEqualTo("/coach");
            assertThat(Welcomed.who(session))
                    .isInstanceOfSatisfying(SignedIn.AsStaff.class, staff -> assertThat(staff.tenant())
                            .isEqualTo(fixtures.icb("QOP").id()));
            assertThat(ask(get("/coach"), session).getRedirectedUrl()).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "2", "99"})
        void cannotChooseAPlaceThatIsNotTheirs(String place) {
            worksIn("QE1");
            worksIn("QOP");
            var session = welcomed.session(email, "qe1", "qop");
            var answer = ask(post("/sign-in/where").with(csrf()).param("place", place), session);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in/where");
            assertThat(Welcomed.who(session)).isExactlyInstanceOf(SignedIn.class);
        }
    }

    @Nested
    class SomebodyWithOne {

        @Test
        void goesThroughTheirDoor() {
            worksIn("QE1");
            var session = welcomed.session(email, "qe1");
            assertThat(ask(get("/sign-in/where"), session).getRedirectedUrl()).isEqualTo("/coach");
            assertThat(ask(get("/coach"), session).getRedirectedUrl()).isNull();
        }

        @Test
        void isOutAtTheNextClickAfterLeaving() {
            var id = worksIn("QE1");
            var session = welcomed.session(email, "qe1");
            assertThat(ask(get("/coach"), session).getRedirectedUrl()).isNull();
            fixtures.icb("QE1").in(() -> {
                team.leave(id);
                return id;
            });
            assertThat(ask(get("/coach"), session).getRedirectedUrl()).isEqualTo("/sign-in?ended");
            assertThat(session.isInvalid()).isTrue();
        }

        @Test
        void isOutOfTheEmployersDoorAtTheNextClickToo() {
            var firm = AnEmployer.registered(employers);
            var alias = Rows.text("select alias from employer_alias where employer_id = ?", firm.id.value());
            var session = welcomed.session("petra@people.kettle-group.example", alias);
            assertThat(ask(get("/employer"), session).getRedirectedUrl()).isNull();
            firm.run(firm.hr, () -> employers.leave(firm.hr));
            assertThat(ask(get("/employer"), session).getRedirectedUrl()).isEqualTo("/sign-in?ended");
        }
    }
}
