package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final Path BINARIES = Path.of("target/servers/binaries");

    @TempDir
    Path folder;

    private PostgresServer server;

    @BeforeEach
    void startAndWrite() throws SQLException {
        server = start();
        run("create table kept (word text); insert into kept values ('here')");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class AServerLeftRunningByAKilledLauncher {

        @Test
        void isEndedAndItsDataIsKept() throws SQLException {
            var left = server.process().orElseThrow();
            server = start();
            assertThat(left.isAlive()).isFalse();
            assertThat(word()).isEqualTo("here");
        }
    }

    @Nested
    class AServerThatCrashed {

        @BeforeEach
        void crash() {
            var process = server.process().orElseThrow();
            server.crash();
            process.onExit().join();
        }

        @Test
        void startsAgainWithItsData() throws SQLException {
            server = start();
            assertThat(word()).isEqualTo("here");
        }

        @Test
        void startsEvenIfItsNumberBelongsToAnotherProcessNow() throws Exception {
            var pidFile = folder.resolve("data/postmaster.pid");
            var lines = Files.readAllLines(pidFile);
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            Files.write(pidFile, lines);
            server = start();
            assertThat(word()).isEqualTo("here");
        }
    }

    @Nested
    class ADamagedDataFolder {

        @BeforeEach
        void stopFirst() {
            server.close();
        }

        @Test
        void withoutItsControlFileIsNamedAndLeftAlone() throws IOException {
            Files.delete(folder.resolve("data/global/pg_control"));
            assertThatThrownBy(PostgresServerTest.this::start)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("is damaged: global/pg_control missing")
                    .hasMessageContaining("Nothing in it was changed")
                    .hasMessageContaining("--reset");
            assertThat(folder.resolve("data/base")).isDirectory();
        }

        @Test
        void withAnUnreadableControlFileIsToldInPostgresOwnWords() throws IOException {
            Files.write(folder.resolve("data/global/pg_control"), new byte[8192]);
            assertThatThrownBy(PostgresServerTest.this::start)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("PostgreSQL does not start")
                    .hasMessageContaining("Nothing in it was changed");
            assertThat(server.process()).isEmpty();
        }

        @Test
        void ofAnotherVersionIsRefused() throws IOException {
            Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");
            assertThatThrownBy(PostgresServerTest.this::start).hasMessageContaining("belongs to PostgreSQL 17, not 18");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(folder, BINARIES, "secret", List.of("fsync = off"));
    }

    private void run(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url() + "postgres", PostgresServer.SUPERUSER, "secret");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String word() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url() + "postgres", PostgresServer.SUPERUSER, "secret");
                var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
