package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.Servers;

/** The realm as a real Keycloak understood it, asked through the client that the application itself uses. */
class RealmTest {

    private static KeycloakForTests keycloak;
    private static String token;

    @BeforeAll
    static void signInAsTheApplication() throws Exception {
        keycloak = Servers.keycloak();
        var secret = keycloak.properties().get("workwell.identity.admin-client-secret");
        var answer = Waiting.HTTP.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=workwell-admin&client_secret=" + secret))
                        .build(),
                BodyHandlers.ofString());
        token = JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    @Test
    void hasAnOrganisationForEachAreaAndEachEmployer() throws Exception {
        // One Keycloak serves all tests: organisations that a test registers by itself carry an id in their alias.
        assertThat(StreamSupport.stream(ask("/organizations?max=500").spliterator(), false)
                        .map(organisation -> organisation.path("alias").asString())
                        .filter(alias -> !alias.matches(".*-[0-9a-f]{8}-[0-9a-f-]{27}")))
                .containsAll(SampleAccounts.TENANTS)
                .containsAll(SampleAccounts.EMPLOYERS)
                .hasSize(18);
    }

    @Test
    void putsEveryAccountIntoItsOrganisation() throws Exception {
        var harbour = StreamSupport.stream(ask("/organizations?max=100").spliterator(), false)
                .filter(organisation -> organisation.path("alias").asString().equals("harbour-foods"))
                .findFirst()
                .orElseThrow();
        var members = ask("/organizations/" + harbour.path("id").asString() + "/members");
        assertThat(StreamSupport.stream(members.spliterator(), false)
                        .map(member -> member.path("email").asString()))
                .containsExactlyInAnyOrder(
                        "owner@harbour-foods.example", "hr@harbour-foods.example", "manager@harbour-foods.example");
    }

    @Test
    void refusesSignInWithoutAProofKey() throws Exception {
        var answer = Waiting.HTTP.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer()
                                + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=workwell-web"
                                + "&redirect_uri=http://localhost:8080/login/oauth2/code/keycloak"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("code_challenge_method");
    }

    @Test
    void refusesToSendPeopleAnywhereElse() throws Exception {
        assertThat(signInPage("http://evil.example/login").statusCode()).isEqualTo(400);
    }

    @Test
    void showsItsPagesInOurLook() throws Exception {
        var page = signInPage("http://localhost:8080/login/oauth2/code/keycloak");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("css/workwell.css").contains("E-mail address");
    }

    private static java.net.http.HttpResponse<String> signInPage(String redirect) throws Exception {
        return Waiting.HTTP.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer()
                                + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=workwell-web"
                                + "&code_challenge_method=S256&code_challenge=" + "A".repeat(43) + "&redirect_uri="
                                + redirect))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode ask(String path) throws Exception {
        var answer = Waiting.HTTP.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer().replace("/realms/", "/admin/realms/") + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
