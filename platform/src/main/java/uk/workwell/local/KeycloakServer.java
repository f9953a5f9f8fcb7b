package uk.workwell.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.workwell.local.Bootstrap.Passwords;

/** One Keycloak on loopback, from its distribution, with its tables in our PostgreSQL. */
final class KeycloakServer implements AutoCloseable {

    /** Small and quick to start rather than fast: it signs in one developer. */
    private static final List<String> SMALL = List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:MaxMetaspaceSize=224m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-Xshare:auto");

    private final ServerProcess process;
    private final int port;

    private KeycloakServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the process; {@link #awaitReady} tells when it answers.
     *
     * @param home folder named in the command line, by which a later start recognises the process
     * @param run where its log and its number are kept
     */
    static KeycloakServer start(
            KeycloakDistribution distribution,
            Path home,
            Path run,
            int port,
            String databaseUrl,
            Passwords roles,
            Secrets secrets) {
        var options = new ArrayList<>(SMALL);
        options.add("-Dworkwell.home=" + home);
        var line = distribution.command(
                options,
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + PostgresServer.freePort(),
                "--hostname=" + url(port),
                "--db-url=" + databaseUrl,
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=10",
                "--log-level=info,org.keycloak.services:warn");
        // By environment, because a command line can be read by everyone on the machine.
        var environment = Map.of(
                "KC_DB_PASSWORD", roles.keycloak(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakAdmin.CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.launcherClient());
        var process =
                ServerProcess.start("keycloak", run, distribution.folder(), line, environment, Duration.ofSeconds(15));
        return new KeycloakServer(process, port);
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    String url() {
        return url(port);
    }

    int port() {
        return port;
    }

    ServerProcess process() {
        return process;
    }

    /** What tokens of our realm name as their issuer. */
    String issuer() {
        return url() + "/realms/" + Realm.NAME;
    }

    /** Waits until it answers. */
    void awaitReady() {
        Waiting.until(url() + "/realms/master", process, Duration.ofMinutes(5), "Keycloak", status -> status == 200);
    }

    /** The first sign-in page takes seconds; nobody should have to wait for it, least of all the application's probe. */
    void warmUp(String baseUrl) {
        Waiting.until(
                issuer() + "/.well-known/openid-configuration",
                process,
                Duration.ofMinutes(1),
                "Keycloak",
                status -> status == 200);
        var page =
                issuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + Realm.WEB_CLIENT
                        + "&redirect_uri=" + URLEncoder.encode(Realm.redirectUri(baseUrl), StandardCharsets.UTF_8)
                        + "&code_challenge_method=S256&code_challenge=" + "A".repeat(43);
        Waiting.until(page, process, Duration.ofMinutes(1), "Keycloak", status -> status < 500);
    }

    @Override
    public void close() {
        process.close();
    }
}
