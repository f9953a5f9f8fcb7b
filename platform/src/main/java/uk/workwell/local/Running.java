package uk.workwell.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What has been started and must be stopped again, in the right order, exactly once. */
final class Running {

    /** Declared in the order of stopping: whoever leans on another goes first. */
    enum Part {
        TRAINING(""),
        APPLICATION("application"),
        KEYCLOAK("Keycloak"),
        POSTGRES("PostgreSQL");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private final Map<Part, AutoCloseable> parts = new EnumMap<>(Part.class);
    private volatile boolean stopping;

    /**
     * Starts a part, unless everything is being stopped.
     *
     * @throws Stopped in that case
     */
    synchronized <T extends AutoCloseable> T start(Part part, Supplier<T> starter) {
        if (stopping) throw new Stopped();
        var started = starter.get();
        parts.put(part, started);
        return started;
    }

    /** A part that has been started. */
    synchronized <T extends AutoCloseable> T find(Part part, Class<T> type) {
        return type.cast(java.util.Objects.requireNonNull(parts.get(part), () -> part + " is not running"));
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops everything; called from the shutdown hook, so it answers to Ctrl-C, a signal and a failed start alike. */
    void stop() {
        stopping = true;
        Command.endAll();
        synchronized (this) {
            if (parts.isEmpty()) return;
            System.out.println();
            var begun = System.nanoTime();
            parts.forEach((part, running) -> {
                var problem = close(running);
                if (!part.words.isEmpty())
                    System.out.println("  Stopped " + part.words + (problem == null ? "" : ": " + problem));
            });
            parts.clear();
            System.out.printf(
                    "Everything is stopped (%.1f s). Your data is kept.%n", (System.nanoTime() - begun) / 1e9);
        }
    }

    private static @Nullable String close(AutoCloseable part) {
        try {
            part.close();
            return null;
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The launcher is on its way out; whoever was about to start something gives up. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopping");
        }
    }
}
