package uk.workwell.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs (initdb, pg_ctl, postgres), unpacked once from the jar that fits this machine. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacks it into {@code folder} when it isn't there. */
    static Path in(Path folder) {
        var name = resource();
        var home = folder.resolve(name.replace(".txz", ""));
        if (Files.isExecutable(home.resolve("bin/postgres"))) return home;
        try (var packed = PostgresBinaries.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new Trouble(
                        "There is no PostgreSQL for this machine on the class path (" + name + ").",
                        "WorkWell runs locally on Linux and macOS, on x86-64 and ARM.");
            }
            Files.createDirectories(folder);
            // Unpacked beside and then renamed, so that a killed unpacking never looks like a whole one.
            var half = Files.createTempDirectory(folder, "unpacking");
            unpack(packed, half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            return home;
        } catch (IOException e) {
            if (Files.isExecutable(home.resolve("bin/postgres"))) return home; // another process was faster
            throw new Trouble(
                    "Cannot unpack PostgreSQL into " + folder + ": " + e.getMessage() + ".",
                    "Is the disk full, or the folder not writable?",
                    e);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) throw new IOException("entry outside the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & OWNER_EXECUTE) != 0) executable(file);
                }
            }
        }
    }

    private static void executable(Path file) throws IOException {
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        rights.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, rights);
    }

    private static String resource() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }
}
