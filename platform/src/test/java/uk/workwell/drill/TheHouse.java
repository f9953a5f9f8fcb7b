package uk.workwell.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.workwell.WorkWell;
import uk.workwell.local.Bootstrap.Database;
import uk.workwell.local.PostgresServer;

/** The application in a process of its own that can be killed and started again at the same address. */
final class TheHouse implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "drill").toAbsolutePath();

    private final List<String> command;
    private final int port = PostgresServer.freePort();
    private final Path log = FOLDER.resolve("application-" + port + ".log");
    private Process process;

    /** This version. */
    TheHouse(Database database, PartnerKeys keys) throws IOException, InterruptedException {
        this(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), database, keys);
    }

    /** Another version, from its own class path. */
    static TheHouse of(String classPath, Database database, PartnerKeys keys) throws IOException, InterruptedException {
        return new TheHouse(classPath, database, keys);
    }

    private TheHouse(String classPath, Database database, PartnerKeys keys) throws IOException, InterruptedException {
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=Europe/London",
                "-cp",
                classPath,
                WorkWell.class.getName()));
        database.properties().forEach((name, value) -> set(name, value));
        set("server.port", port);
        set("server.address", "127.0.0.1");
        // Neither local nor test: no sample data, no pretended post.
        set("spring.profiles.active", "drill");
        set("spring.main.banner-mode", "off");
        set("workwell.keys.directory", FOLDER.resolve("keys"));
        set("workwell.base-url", url());
        set("workwell.identity.issuer", keys.issuer());
        set("workwell.identity.client-id", "workwell-web");
        set("workwell.identity.client-secret", "drill");
        Files.createDirectories(FOLDER);
        process = launch();
        awaitReady();
    }

    private void set(String name, Object value) {
        command.add("--" + name + "=" + value);
    }

    String url() {
        return "http://localhost:" + port;
    }

    private Process launch() throws IOException {
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    /** As a power cut would: nothing is finished, nothing is said. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    boolean runs() {
        return process.isAlive();
    }

    void awaitReady() throws InterruptedException, IOException {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    if (client.send(asked, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Not listening yet: asked again below.
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("The application did not start: " + log + " says why");
    }

    @Override
    public void close() {
        kill();
    }
}
