package uk.workwell.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./workwell run} as a process of its own, and what it printed. */
final class LocalRun implements AutoCloseable {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final String READY = "WorkWell is ready at ";

    private final Process process;
    private final Thread listener;
    private final List<String> printed = new ArrayList<>();
    private final CompletableFuture<String> baseUrl = new CompletableFuture<>();

    private LocalRun(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().unstarted(this::listen);
    }

    /** Starts it in a home of its own, beside whatever a developer has running. */
    static LocalRun in(Path home, String... options) {
        try {
            Files.createDirectories(home);
            var line = new ArrayList<>(List.of(
                    PROJECT.resolve("workwell").toString(),
                    "run",
                    "--home",
                    home.toAbsolutePath().toString()));
            line.addAll(List.of(options));
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("WORKWELL_BUILT", "yes"); // Maven has just packaged it, and is still at work
            var run = new LocalRun(builder.start());
            run.listener.start();
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address, once everything is ready; at most six minutes, as promised for a first start. */
    String awaitReady() {
        try {
            return baseUrl.get(6, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("WorkWell did not get ready:\n" + printed(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its end. */
    int awaitEnd() {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) throw new IllegalStateException("It still runs:\n" + printed());
            listener.join(Duration.ofSeconds(10)); // its last words
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What Ctrl-C does. */
    void interrupt() {
        process.toHandle().destroy(); // Process.destroy would close its output, and with it the last words
    }

    /** What nobody can prepare for. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    String printed() {
        synchronized (printed) {
            return String.join("\n", printed);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            interrupt();
            awaitEnd();
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (printed) {
                    printed.add(line);
                }
                if (line.startsWith(READY)) baseUrl.complete(line.substring(READY.length()));
            }
        } catch (IOException e) {
            baseUrl.completeExceptionally(e);
        }
        baseUrl.completeExceptionally(new IllegalStateException("it ended"));
    }
}
