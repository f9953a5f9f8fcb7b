package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A short-lived program and what it said. */
record Command(int exit, String said) {

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static Command run(List<String> line, Path folder) {
        return run(line, folder, Map.of(), 120);
    }

    /**
     * Runs a program to its end.
     *
     * @param seconds how long it may take before it is ended
     * @throws Trouble if it cannot be started or takes too long
     */
    static Command run(List<String> line, Path folder, Map<String, String> environment, int seconds) {
        Path output = null;
        try {
            // A file, not a pipe: a server started by the program would keep a pipe open for as long as it lives.
            output = Files.createTempFile(folder, "said", ".log");
            var builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            RUNNING.add(process);
            var _ = process.onExit().thenAccept(RUNNING::remove);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Trouble(
                        line.getFirst() + " did not finish within " + seconds + " seconds.",
                        "Is the machine very busy? Try again.");
            }
            return new Command(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot run " + line.getFirst() + ": " + e.getMessage() + ".",
                    "Look at the folder " + folder + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + line.getFirst() + ".", "Start again.", e);
        } finally {
            delete(output);
        }
    }

    /** Ends whatever is still running: the launcher is stopping. */
    static void endAll() {
        RUNNING.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
