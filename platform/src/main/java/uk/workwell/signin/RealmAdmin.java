package uk.workwell.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin API, signed in as the application's own client for each piece of work. */
@Component
class RealmAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final IdentityProperties identity;
    private final JsonMapper json;

    RealmAdmin(IdentityProperties identity, JsonMapper json) {
        this.identity = identity;
        this.json = json;
    }

    /** Keycloak does not answer, or not as it should. */
    static final class Unreachable extends RuntimeException {
        Unreachable(String what) {
            super("The identity provider: " + what, null, false, false);
        }
    }

    /** One signed-in piece of work. */
    final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        JsonNode get(String path) {
            return json.readTree(expect(call("GET", path, null), 200).body());
        }

        /** @return the status; 409 where it is there already */
        int post(String path, Object body) {
            return expect(call("POST", path, body), 200, 201, 204, 409).statusCode();
        }

        void put(String path, Object body) {
            expect(call("PUT", path, body), 200, 204);
        }

        /** Gone already is gone. */
        void delete(String path) {
            expect(call("DELETE", path, null), 200, 204, 404);
        }

        private HttpResponse<String> call(String method, String path, @Nullable Object body) {
            var content =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
            return send(HttpRequest.newBuilder(URI.create(identity.admin() + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, content));
        }
    }

    /** @throws Unreachable if it does not answer */
    Session open() {
        var form = "grant_type=client_credentials&client_id=" + encoded(identity.adminClientId()) + "&client_secret="
                + encoded(identity.adminClientSecret());
        var answer = expect(
                send(HttpRequest.newBuilder(URI.create(identity.endpoint("token")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                200);
        return new Session(json.readTree(answer.body()).path("access_token").asString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int... statuses) {
        for (int status : statuses) {
            if (answer.statusCode() == status) {
                return answer;
            }
        }
        throw new Unreachable("HTTP " + answer.statusCode());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable("no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        }
    }
}
