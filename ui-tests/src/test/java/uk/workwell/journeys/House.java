package uk.workwell.journeys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The running house that all journeys of this test run share: started once, fresh, with its sample data, on a free port.
 * {@code -Dworkwell.url=http://localhost:8080} takes one that already runs.
 */
final class House {

    private static @Nullable String baseUrl;

    private House() {}

    static synchronized String url() {
        if (baseUrl == null) baseUrl = start();
        return baseUrl;
    }

    private static String start() {
        var given = System.getProperty("workwell.url");
        if (given != null) return given;
        var run = LocalRun.in(Path.of("target/home"), "--port", "0", "--reset");
        Runtime.getRuntime().addShutdownHook(new Thread(run::close));
        var url = run.awaitReady();
        System.out.println(run.printed());
        return url;
    }
}
