package uk.workwell.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The running house that all journeys of this test run share: started once, fresh, with its sample data, on a free port.
 * {@code -Dworkwell.url=http://localhost:8080} takes one that already runs, and {@code -Dworkwell.home=.} says where it
 * keeps what it keeps.
 */
final class House {

    private static @Nullable String baseUrl;

    private House() {}

    static synchronized String url() {
        if (baseUrl == null) baseUrl = start();
        return baseUrl;
    }

    /** The number of its Keycloak's process. */
    static long keycloak() {
        url();
        var file = home().resolve(".workwell/run/keycloak.pid");
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("workwell.home", "target/home"));
    }

    private static String start() {
        var given = System.getProperty("workwell.url");
        if (given != null) return given;
        var run = LocalRun.in(home(), "--port", "0", "--reset");
        Runtime.getRuntime().addShutdownHook(new Thread(run::close));
        var url = run.awaitReady();
        System.out.println(run.printed());
        return url;
    }
}
