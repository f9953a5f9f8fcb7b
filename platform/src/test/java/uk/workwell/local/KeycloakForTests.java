package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Keycloak of this test JVM with the realm of local mode: always from the distribution, unpacked and built once for the
 * checkout, because no image of it can be relied on.
 */
public final class KeycloakForTests {

    private final KeycloakServer server;
    private final Secrets secrets;

    private KeycloakForTests(KeycloakServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /**
     * Starts it, and stops it when the JVM ends.
     *
     * @param folder for logs and passwords
     * @param bootstrap of the PostgreSQL that holds its tables
     */
    public static KeycloakForTests start(Path folder, Bootstrap bootstrap, Bootstrap.Passwords roles) {
        try {
            Files.createDirectories(folder);
            var project = Path.of("").toAbsolutePath().getParent();
            if (project == null) throw new IllegalStateException("tests run in a module's folder");
            ServerProcess.endLeftover("keycloak", folder, folder);
            var secrets = Secrets.in(folder.resolve("secrets.properties"));
            var distribution = KeycloakDistribution.in(project.resolve(".workwell/programs"), project);
            var server = KeycloakServer.start(
                    distribution,
                    folder,
                    folder,
                    PostgresServer.freePort(),
                    bootstrap.keycloakDatabase("keycloak"),
                    roles,
                    secrets);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady();
            System.out.println("Tests use the Keycloak distribution " + KeycloakDistribution.VERSION);
            var keycloak = new KeycloakForTests(server, secrets);
            keycloak.applicationAnswersAt("http://localhost:8080");
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets sign-in return to this address, as the launcher does for its port. */
    public void applicationAnswersAt(String baseUrl) {
        new KeycloakAdmin(server.url(), secrets).ensure(new Realm(baseUrl, secrets));
    }

    public String issuer() {
        return server.issuer();
    }

    /** The application's {@code workwell.identity.*} properties. */
    public Map<String, String> properties() {
        return Map.of(
                "workwell.identity.issuer", server.issuer(),
                "workwell.identity.client-id", Realm.WEB_CLIENT,
                "workwell.identity.client-secret", secrets.webClient(),
                "workwell.identity.admin-client-id", Realm.ADMIN_CLIENT,
                "workwell.identity.admin-client-secret", secrets.adminClient());
    }
}
