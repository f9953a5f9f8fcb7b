package uk.workwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.workwell.local.Folders;
import uk.workwell.local.PostgresServer;

/** A throw-away PostgreSQL for this test JVM: its data is gone when the JVM is. */
final class EmbeddedPostgres {

    /** A crash may lose what a test wrote: nobody waits for the disk. */
    private static final List<String> HASTE =
            List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_connections = 200");

    private EmbeddedPostgres() {}

    static String start(String superuserPassword) {
        var folder =
                Servers.folder().resolve("postgres-" + ProcessHandle.current().pid());
        clearAwayWhatKilledRunsLeft(Servers.folder());
        var server = PostgresServer.start(folder, Servers.folder().resolve("binaries"), superuserPassword, HASTE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(folder);
        }));
        System.out.println(
                "Tests use the embedded PostgreSQL 18 (switch: -Dworkwell.servers=auto|embedded|containers)");
        return server.url();
    }

    private static void clearAwayWhatKilledRunsLeft(Path servers) {
        if (!Files.isDirectory(servers)) return;
        try (var folders = Files.newDirectoryStream(servers, "postgres-*")) {
            for (var folder : folders) {
                var owner = Long.parseLong(folder.getFileName().toString().replace("postgres-", ""));
                if (ProcessHandle.of(owner).isPresent()) continue;
                PostgresServer.endIn(folder);
                delete(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
