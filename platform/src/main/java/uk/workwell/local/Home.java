package uk.workwell.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder {@code .workwell}: everything that local mode keeps.
 *
 * @param folder the folder itself
 * @param programs unpacked servers, shared by all homes of one checkout
 */
record Home(Path folder, Path programs) {

    /** What belongs together: a database is worthless without its keys and passwords. */
    private static final List<String> KEPT = List.of("postgres", "keys", "mail", "secrets.properties");

    static Home in(Path parent, Path project) {
        var home = new Home(parent.resolve(".workwell"), project.resolve(".workwell/programs"));
        try {
            Files.createDirectories(home.folder);
            Files.createDirectories(home.run());
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot write to " + home.folder + ": " + e.getMessage() + ".", "Make that folder writable.", e);
        }
        return home;
    }

    Path run() {
        return folder.resolve("run");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path mail() {
        return folder.resolve("mail");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Holds the folder for this process until it ends, however it ends. */
    @SuppressWarnings("resource") // the lock lives as long as the process
    void lock() {
        try {
            var channel = FileChannel.open(
                    run().resolve("launcher.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.READ);
            if (channel.tryLock() != null) return;
        } catch (IOException | OverlappingFileLockException e) {
            throw alreadyRunning(e);
        }
        throw alreadyRunning(null);
    }

    private Trouble alreadyRunning(@org.jspecify.annotations.Nullable Throwable cause) {
        var where = Ports.read(this).map(ports -> " at " + ports.baseUrl()).orElse("");
        return new Trouble(
                "WorkWell already runs from " + folder + where + ".",
                "Stop it there with Ctrl-C, then start again.",
                cause);
    }

    /** Sets all data aside; what an earlier reset set aside is dropped. Programs stay. */
    void reset() {
        var aside = folder.resolve("before-reset");
        try {
            Folders.delete(aside);
            Files.createDirectories(aside);
            for (var name : KEPT) {
                if (Files.exists(folder.resolve(name))) {
                    Files.move(folder.resolve(name), aside.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot set the old data aside in " + aside + ": " + e.getMessage() + ".",
                    "Nothing was deleted. Look at " + folder + ".",
                    e);
        }
    }

    /** Writes a file that nobody else on this machine may read. */
    static void writePrivately(Path file, String content) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }
}
