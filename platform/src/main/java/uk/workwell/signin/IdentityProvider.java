package uk.workwell.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks Keycloak for a sign of life before somebody is sent there, so that they never land on a dead address. */
@Component
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final IdentityProperties identity;

    IdentityProvider(IdentityProperties identity) {
        this.identity = identity;
    }

    boolean answers() {
        try {
            var request = HttpRequest.newBuilder(URI.create(identity.issuer()))
                    .timeout(PATIENCE)
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
