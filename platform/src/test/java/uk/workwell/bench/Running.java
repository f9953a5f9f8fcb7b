package uk.workwell.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

/** The application in a process of its own, so that its CPU and its heap are its alone. */
final class Running implements AutoCloseable {

    private final Process process;
    private final int port;

    Running(House house, Issuer issuer) throws IOException, InterruptedException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseCompactObjectHeaders",
                "-Duser.timezone=Europe/London",
                "-cp",
                System.getProperty("java.class.path"),
                WorkWell.class.getName()));
        command.addAll(List.of(House.arguments(house.database, port)));
        command.add("--workwell.base-url=" + url());
        command.add("--workwell.identity.issuer=" + issuer.url());
        command.add("--workwell.identity.client-id=workwell-web");
        command.add("--workwell.identity.client-secret=bench");
        var log = Path.of("platform/target/bench/application-" + port + ".log");
        Files.createDirectories(log.getParent());
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady();
    }

    String url() {
        return "http://localhost:" + port;
    }

    private void awaitReady() throws InterruptedException, IOException {
        var client = HttpClient.newHttpClient();
        var asked = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Not listening yet: asked again below.
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        throw new IOException(
                "The application did not start: platform/target/bench/application-" + port + ".log says why");
    }

    /** CPU that the process used so far, in seconds. */
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        // utime and stime, in ticks of a hundredth.
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    /** Something that was done a number of times. */
    interface Work {
        int times() throws Exception;
    }

    /** CPU of the process each time, in milliseconds. */
    double cpuOf(Work work) throws Exception {
        double before = cpuSeconds();
        int times = work.times();
        return 1_000 * (cpuSeconds() - before) / times;
    }

    /**
     * Until the just-in-time compiler has little left to do: three windows in a row that were no cheaper than the best, once
     * so much was done that what is done every time has been compiled.
     *
     * @param least how often the work is done at least
     * @param most windows at most
     */
    void warmUp(int least, int most, Work window) throws Exception {
        double best = Double.MAX_VALUE;
        int done = 0;
        for (int i = 0, calm = 0; i < most && (calm < 3 || done < least); i++) {
            double before = cpuSeconds();
            int times = window.times();
            double each = (cpuSeconds() - before) / times;
            done += times;
            calm = each > 0.97 * best ? calm + 1 : 0;
            best = Math.min(best, each);
        }
    }

    /** Bytes that are alive in the heap, after a full collection. */
    long liveBytes() throws IOException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var lines = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        var total = lines.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException("jcmd gave no total"));
        return Long.parseLong(total.strip().split("\\s+", -1)[2]);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
