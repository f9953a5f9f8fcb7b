package uk.workwell.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.workwell.local.Bootstrap;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Passwords;
import uk.workwell.local.Folders;
import uk.workwell.local.PostgresServer;

/** PostgreSQL goes and comes back while partners refer people; the application stays and heals by itself. */
@Tag("drill")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatabaseRestartTest {

    private static final Path FOLDER = Path.of(
                    "target", "drill", "postgres-" + ProcessHandle.current().pid())
            .toAbsolutePath();
    private static final Path BINARIES = Path.of("target", "servers", "binaries");
    private static final String PASSWORD = "superuser";

    private interface Ending {
        void of(PostgresServer server);
    }

    @Test
    void stoppedAndStartedAgain() throws Exception {
        survives(PostgresServer::close);
    }

    @Test
    void killedAndStartedAgain() throws Exception {
        survives(PostgresServer::crash);
    }

    private static void survives(Ending ending) throws Exception {
        Folders.delete(FOLDER);
        var server = PostgresServer.start(FOLDER, BINARIES, PASSWORD, List.of());
        // The same address after each start.
        var settings = List.of("port = " + server.port());
        try {
            var bootstrap = new Bootstrap(
                    server.url(),
                    new Account(PostgresServer.SUPERUSER, PASSWORD),
                    new Passwords("owner", "app", "mover", "keycloak"));
            bootstrap.roles();
            var database = bootstrap.database("workwell");
            var stored = new WhatIsStored(database);
            try (var keys = new PartnerKeys();
                    var house = new TheHouse(database, keys)) {
                stored.open();
                var clients = new Clients(house.url(), keys.token());
                for (int round = 1; round <= 3; round++) {
                    clients.awaitMore(20);
                    ending.of(server);
                    server = PostgresServer.start(FOLDER, BINARIES, PASSWORD, settings);
                    // Heals by itself: new requests go through and nobody has started anything again.
                    clients.awaitMore(20);
                    assertThat(house.runs()).isTrue();
                }
                clients.stop();
                stored.isWhatWasAcknowledged(clients.acknowledged(), "after PostgreSQL came back");
                assertThat(clients.repeats()).isPositive();
            }
        } finally {
            server.close();
            Folders.delete(FOLDER);
        }
    }
}
