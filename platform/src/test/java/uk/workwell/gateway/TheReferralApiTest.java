package uk.workwell.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.WorkWellTest;
import uk.workwell.referral.Route;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** Tokens are made here; what they may do comes from the real tables. */
@WorkWellTest
class TheReferralApiTest {

    private static final String BODY = """
            {"person": {"fullName": "Example Person", "birthDate": "1984-03-21", "postcode": "LA1 1AA",
              "mobile": "07700 900461"},
             "work": {"status": "OFF", "lastWorked": "2026-10-05"}, "healthMakesWorkHard": "YES",
             "reason": "Shorter shifts", "agreedToBeReferred": true}""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AddingPartners partners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Team team;

    @Autowired
    TransactionTemplate transaction;

    private MockMvc http = MockMvcBuilders.standaloneSetup().build();
    private String client = "";
    private TenantId qe1 = new TenantId(new UUID(0, 0));

    @BeforeEach
    void aPartnerOfQe1() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        client = "client-" + UUID.randomUUID();
        qe1 = new TenantId(jdbc.sql("select id from tenant where slug = 'qe1'")
                .query(UUID.class)
                .single());
        CurrentTenant.run(qe1, () -> {
            if (team.providers().isEmpty()) {
                team.addProvider(UUID.randomUUID(), "Example provider", "Example controller");
            }
            partners.add(client, "Example Surgery", Route.GP);
        });
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, String client, String icb) {
        return request.with(jwt().jwt(token -> token.claim("azp", client).claim("organization", List.of(icb))));
    }

    private MockHttpServletRequestBuilder referring(String key, String body) {
        return as(post("/api/referrals"), client, "qe1")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    private String idOf(String answer) {
        return json.readTree(answer).get("id").asString();
    }

    @Nested
    class ARequest {

        @Test
        void isTakenOnceAndAnsweredAlikeWhenRepeated() throws Exception {
            var key = freshKey();
            var first = http.perform(referring(key, BODY))
                    .andExpect(status().isCreated())
                    .andReturn()
                    .getResponse();
            var again = http.perform(referring(key, BODY))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse();
            assertThat(idOf(again.getContentAsString())).isEqualTo(idOf(first.getContentAsString()));
        }

        @Test
        void isWrittenOnceWhereItComesToRestAndItsTimelineTellsTheWay() throws Exception {
            var answer = http.perform(referring(freshKey(), BODY))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var id = UUID.fromString(idOf(answer));
            CurrentTenant.run(
                    qe1,
                    () -> transaction.executeWithoutResult(status -> {
                        assertThat(jdbc.sql("select version from referral where id = ?")
                                        .param(id)
                                        .query(Long.class)
                                        .single())
                                .isZero();
                        var steps = jdbc.sql("""
                                        select from_state || ' ' || to_state from referral_step
                                        where referral_id = ? order by at, id""").param(id).query(String.class).list();
                        assertThat(steps).hasSize(2).first().isEqualTo("DRAFT RECEIVED");
                        assertThat(steps.getLast()).startsWith("RECEIVED ");
                    }));
        }

        @Test
        void sentByManyThreadsAtOnceHasOneEffect() throws Exception {
            var key = freshKey();
            try (var threads = Executors.newFixedThreadPool(8)) {
                Callable<String> one = () -> idOf(http.perform(referring(key, BODY))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
                var ids = threads.invokeAll(java.util.Collections.nCopies(8, one)).stream()
                        .map(done -> {
                            try {
                                return done.get();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .distinct()
                        .toList();
                assertThat(ids).hasSize(1);
            }
        }

        @Test
        void withAUsedKeyAndOtherWordsIsRefused() throws Exception {
            var key = freshKey();
            http.perform(referring(key, BODY)).andExpect(status().isCreated());
            http.perform(referring(key, BODY.replace("Shorter", "Longer"))).andExpect(status().isConflict());
        }

        @Test
        void thatIsWrongSaysEverythingThatIsWrongByField() throws Exception {
            http.perform(referring(freshKey(), """
                            {"person": {"fullName": " ", "birthDate": "2090-01-01", "postcode": "NOWHERE",
                              "nhsNumber": "9999999999"}, "work": {"status": "ILL"}}"""))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.problems.length()").value(7));
        }

        @Test
        void thatIsNoJsonIsRefusedInWords() throws Exception {
            http.perform(referring(freshKey(), "{\"person\": [")).andExpect(status().isBadRequest());
        }
    }

    @Nested
    class Somebody {

        @Test
        void withoutATokenIsRefused() throws Exception {
            http.perform(post("/api/referrals")
                            .header("Idempotency-Key", freshKey())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(BODY))
                    .andExpect(status().isUnauthorized());
        }

        @Test
        void withATokenButNoRowIsRefusedWhateverTheClaimSays() throws Exception {
            http.perform(as(post("/api/referrals"), "unknown-client", "qe1")
                            .header("Idempotency-Key", freshKey())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(BODY))
                    .andExpect(status().isForbidden());
            http.perform(as(get("/api/referrals/" + UUID.randomUUID()), client, "qop"))
                    .andExpect(status().isForbidden());
        }

        @Test
        void elseDoesNotFindAPartnersReferral() throws Exception {
            var id = idOf(http.perform(referring(freshKey(), BODY.replace("Example Person", "Example " + freshKey())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            http.perform(as(get("/api/referrals/" + id), client, "qe1"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.status").value("RECEIVED"));
            var other = "client-" + UUID.randomUUID();
            CurrentTenant.run(qe1, () -> partners.add(other, "Another surgery", Route.GP));
            http.perform(as(get("/api/referrals/" + id), other, "qe1")).andExpect(status().isNotFound());
        }
    }
}
