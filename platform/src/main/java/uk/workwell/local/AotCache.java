package uk.workwell.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's archive of loaded and linked classes, which takes the start of the application to about a third of its CPU
 * time. It belongs to one build and one set of JVM options; the JVM silently ignores one that doesn't fit, so whoever
 * uses it asks {@link #wasOpened} afterwards.
 */
final class AotCache {

    private final Path file;
    private final Path stamp;
    private final String fits;

    AotCache(Build build, List<String> options) {
        var folder = build.project().resolve("platform/target/aot");
        this.file = folder.resolve("application.aot");
        this.stamp = folder.resolve("application.aot.fits");
        this.fits = build.fingerprint() + " " + Runtime.version() + " " + String.join(" ", options);
    }

    /** Whether one was ever trained in this checkout. */
    boolean exists() {
        return Files.exists(file);
    }

    boolean fits() {
        try {
            return exists() && Files.exists(stamp) && Files.readString(stamp).equals(fits);
        } catch (IOException e) {
            return false;
        }
    }

    Path file() {
        return file;
    }

    /** Where a training run writes, until {@link #adopt} puts it in place. */
    Path draft() {
        return file.resolveSibling("application.aot.new");
    }

    void clearDraft() throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(draft());
    }

    /** @return whether the training run left an archive */
    boolean adopt() throws IOException {
        if (!Files.exists(draft())) return false;
        Files.deleteIfExists(stamp);
        Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, fits);
        return true;
    }

    /** What the JVM says in its own log. */
    static boolean wasOpened(Path log) {
        try {
            return Files.exists(log) && Files.readString(log).contains("Opened AOT cache");
        } catch (IOException e) {
            return false;
        }
    }
}
