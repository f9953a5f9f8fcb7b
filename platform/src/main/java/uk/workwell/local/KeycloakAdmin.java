package uk.workwell.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keycloak's admin API, as far as the launcher needs it: the realm is there and knows today's address. */
final class KeycloakAdmin {

    static final String CLIENT = "workwell-launcher";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final String token;

    /** Signs in as the launcher's own client. */
    KeycloakAdmin(String url, Secrets secrets) {
        this.url = url;
        var form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + URLEncoder.encode(secrets.launcherClient(), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new Trouble(
                    "Keycloak does not know the launcher any more (HTTP " + answer.statusCode() + ").",
                    "Restore .workwell/secrets.properties, or begin with an empty database: ./workwell run --reset");
        }
        this.token = JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** Imports the realm when it is missing, and otherwise makes the web client answer at today's address. */
    void ensure(Realm realm) {
        if (admin("GET", "/realms/" + Realm.NAME, "").statusCode() == 404) {
            expect(admin("POST", "/realms", realm.json()), 201);
            return;
        }
        var clients = "/realms/" + Realm.NAME + "/clients";
        var found = JSON.readTree(expect(admin("GET", clients + "?clientId=" + Realm.WEB_CLIENT, ""), 200));
        var client = found.path(0) instanceof ObjectNode object ? object : JSON.createObjectNode();
        var wanted = (ObjectNode) JSON.<JsonNode>valueToTree(realm.webClient());
        if (client.path("redirectUris").equals(wanted.path("redirectUris"))) return;
        for (var part : new String[] {"rootUrl", "redirectUris", "secret"}) client.set(part, wanted.get(part));
        var attributes = client.withObject("attributes");
        wanted.path("attributes").forEachEntry(attributes::set);
        expect(admin("PUT", clients + "/" + client.path("id").asString(), JSON.writeValueAsString(client)), 204);
    }

    private HttpResponse<String> admin(String method, String path, String body) {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(HttpRequest.newBuilder(URI.create(url + "/admin" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, content));
    }

    private static String expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() == status) return answer.body();
        throw new Trouble(
                "Keycloak refused " + answer.request().method() + " "
                        + answer.request().uri().getPath() + " with HTTP " + answer.statusCode() + ": " + answer.body(),
                "Begin with an empty database: ./workwell run --reset");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return Waiting.HTTP.send(request.timeout(Duration.ofMinutes(3)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak stopped answering: " + e.getMessage() + ".",
                    "Look at its log in .workwell/run/keycloak.log.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while talking to Keycloak.", "Start again.", e);
        }
    }
}
