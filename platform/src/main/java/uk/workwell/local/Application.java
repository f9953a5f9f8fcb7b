package uk.workwell.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The application as a process of its own, so that it can be stopped, killed and measured by itself. */
final class Application implements AutoCloseable {

    /** The archive is trained with the same options: with others the JVM ignores it. */
    static final List<String> OPTIONS = List.of(
            "-Xms96m",
            "-Xmx640m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=Europe/London",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final ServerProcess process;
    private final String baseUrl;

    private Application(ServerProcess process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** The settings file that the application reads at its start; nobody else may. */
    static void configure(Home home, Map<String, String> properties) {
        var text = new StringBuilder("# Written by the launcher at every start.\n");
        new TreeMap<>(properties)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        try {
            Home.writePrivately(home.run().resolve("application.properties"), text.toString());
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot write to " + home.run() + ": " + e.getMessage() + ".", "Make that folder writable.", e);
        }
    }

    static Application start(Build build, Home home, AotCache cache, String baseUrl) {
        var options = new ArrayList<String>();
        if (cache.fits()) options.addAll(List.of("-XX:AOTCache=" + cache.file(), "-Xlog:aot*:file=" + aotLog(home)));
        var line = line(build, home, List.of(), options);
        return new Application(
                ServerProcess.start("application", home.run(), home.folder(), line, Map.of(), Duration.ofSeconds(25)),
                baseUrl);
    }

    /** A run that only starts up, records what it loaded, writes the archive and ends. */
    static ServerProcess train(Build build, Home home, AotCache cache, boolean inTheBackground) throws IOException {
        cache.clearDraft();
        var line = line(
                build,
                home,
                inTheBackground ? List.of("nice", "-n", "19") : List.of(),
                List.of("-XX:AOTCacheOutput=" + cache.draft(), "-Dspring.context.exit=onRefresh"));
        return ServerProcess.start("training", home.run(), home.folder(), line, Map.of(), Duration.ofSeconds(2));
    }

    private static List<String> line(Build build, Home home, List<String> before, List<String> options) {
        var line = new ArrayList<>(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(OPTIONS);
        line.add("-Dworkwell.home=" + home.folder());
        line.addAll(options);
        line.addAll(List.of(
                "-cp",
                build.classPath(),
                "uk.workwell.WorkWell",
                "--spring.config.additional-location=file:" + home.run().resolve("application.properties")));
        return line;
    }

    private static Path aotLog(Home home) {
        return home.run().resolve("aot.log");
    }

    /** Waits until it answers. */
    void awaitReady() {
        Waiting.until(
                baseUrl + "/local/status", process, Duration.ofMinutes(5), "The application", status -> status == 200);
    }

    /** Waits until it has filled, or decided not to fill, the database. */
    LocalStatus.Answer awaitSampleData() {
        while (true) {
            var body = Waiting.until(
                    baseUrl + "/local/status?wait=true",
                    process,
                    Duration.ofMinutes(1),
                    "The application",
                    status -> status == 200);
            var answer = JsonMapper.shared().readValue(body, LocalStatus.Answer.class);
            if (answer.sampleData().isOver()) return answer;
        }
    }

    /** The first visitor's wait, taken beforehand: pages, and the application's own way to Keycloak. */
    void warmUp() {
        for (var page : List.of("/", "/sign-in", "/sign-in/go")) {
            Waiting.until(baseUrl + page, process, Duration.ofSeconds(30), "The application", status -> status > 0);
        }
    }

    boolean usedTheArchive(Home home) {
        return AotCache.wasOpened(aotLog(home));
    }

    ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
