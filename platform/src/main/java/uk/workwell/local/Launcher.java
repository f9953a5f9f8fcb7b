package uk.workwell.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The program behind {@code ./workwell run}: starts PostgreSQL, Keycloak and the application on this machine, says so,
 * and stops them in order. Plain Java, no Spring: it stays in memory as long as they run.
 */
public final class Launcher {

    private Launcher() {}

    /** @param arguments see {@link Options}; the checkout's folder comes as system property {@code workwell.project} */
    public static void main(String[] arguments) {
        var running = new Running();
        var progress = new Progress(System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        try {
            var project = Path.of(System.getProperty("workwell.project", "."))
                    .toAbsolutePath()
                    .normalize();
            if (List.of(arguments).contains("--help")) {
                progress.say(Options.HELP);
                return;
            }
            new LocalRun(Options.parse(List.of(arguments), project), project, running, progress)
                    .untilStopped(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread));
        } catch (RuntimeException e) {
            end(running, progress, e);
        }
    }

    private static void end(Running running, Progress progress, RuntimeException problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (running.isStopping() || cause instanceof Running.Stopped)
            return; // Ctrl-C: what fails now fails because of it
        if (cause instanceof Trouble trouble) {
            progress.say("\n" + trouble.sentence() + "\n" + trouble.wayOut());
        } else {
            progress.say("\nThe launcher itself failed. This is a bug of ours; please report these lines:");
            cause.printStackTrace();
        }
        System.exit(1);
    }
}
