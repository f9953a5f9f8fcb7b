package uk.workwell.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A long-running process of ours, with its log and a file that holds its number, so that a later start can find it. */
final class ServerProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;
    private final Duration patience;

    private ServerProcess(String name, Process process, Path pidFile, Path log, Duration patience) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.patience = patience;
    }

    /**
     * Starts it in a session of its own, so that Ctrl-C reaches only the launcher, which then stops things in order.
     *
     * @param patience how long it may take to stop before it is killed
     */
    static ServerProcess start(
            String name, Path run, Path folder, List<String> line, Map<String, String> environment, Duration patience) {
        var log = run.resolve(name + ".log");
        var pidFile = run.resolve(name + ".pid");
        try {
            if (Files.exists(log)) Files.move(log, run.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            var whole = new ArrayList<String>();
            if (Files.isExecutable(Path.of("/usr/bin/setsid"))) whole.add("/usr/bin/setsid");
            whole.addAll(line);
            var builder = new ProcessBuilder(whole)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(variable -> variable.startsWith("KC_") || variable.startsWith("SPRING_"));
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            var process = builder.start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            return new ServerProcess(name, process, pidFile, log, patience);
        } catch (IOException e) {
            throw new Trouble("Cannot start " + name + ": " + e.getMessage() + ".", "Look at " + run + ".", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    Path log() {
        return log;
    }

    /** What the log says about its end, in at most three lines. */
    String lastWords() {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var telling = lines.stream()
                    .filter(line ->
                            line.startsWith("Description:") || line.startsWith("Caused by:") || line.contains("ERROR"))
                    .toList();
            var chosen = telling.isEmpty() ? lines : telling;
            return String.join("\n    ", chosen.subList(Math.max(0, chosen.size() - 3), chosen.size()));
        } catch (IOException e) {
            return "(its log cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Asks it to stop, waits, and kills it if it doesn't. */
    @Override
    public void close() {
        stop(process.toHandle(), patience);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            System.err.println("Left behind: " + pidFile + " of " + name);
        }
    }

    /**
     * Ends what a killed run left in this folder, if it is really ours.
     *
     * @return whether there was something to end
     */
    static boolean endLeftover(String name, Path run, Path home) {
        var pidFile = run.resolve(name + ".pid");
        try {
            if (!Files.exists(pidFile)) return false;
            var pid = Files.readString(pidFile).strip();
            var left = pid.matches("[0-9]{1,10}")
                    ? ProcessHandle.of(Long.parseLong(pid))
                    : Optional.<ProcessHandle>empty();
            var ours = left.filter(process -> Processes.mentions(process, home));
            ours.ifPresent(process -> stop(process, Duration.ofSeconds(15)));
            Files.deleteIfExists(pidFile);
            return ours.isPresent();
        } catch (IOException e) {
            throw new Trouble("Cannot read " + pidFile + ": " + e.getMessage() + ".", "Delete that file.", e);
        }
    }

    private static void stop(ProcessHandle process, Duration patience) {
        var descendants = process.descendants().toList();
        process.destroy();
        if (!endedWithin(process, patience)) {
            process.destroyForcibly();
            endedWithin(process, Duration.ofSeconds(10));
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean endedWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
