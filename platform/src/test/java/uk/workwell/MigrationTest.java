package uk.workwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Database;

/** What the chart relies on: a migration that needs the owner alone, and web pods that never meet the owner. */
class MigrationTest {
    private static final Database DATABASE = Servers.freshDatabase();

    @BeforeAll
    static void migrate() {
        WorkWell.main(new String[] {
            "--workwell.mode=migrate",
            "--workwell.database.url=" + DATABASE.url(),
            "--workwell.database.owner.username=" + DATABASE.owner().username(),
            "--workwell.database.owner.password=" + DATABASE.owner().password()
        });
    }

    @Test
    void makesTheSchema() throws SQLException {
        assertThat(changeSets()).isPositive();
    }

    @Test
    void changesNothingWhenItIsRepeated() throws SQLException {
        var before = changeSets();
        migrate();
        assertThat(changeSets()).isEqualTo(before);
    }

    @Test
    void failsLoudlyWithAWrongPassword() {
        assertThatThrownBy(() -> Migration.run(
                        "--workwell.database.url=" + DATABASE.url(),
                        "--workwell.database.owner.username=" + DATABASE.owner().username(),
                        "--workwell.database.owner.password=wrong",
                        "--logging.level.root=off"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void leavesWebPodsWithNothingButTheRoleOfNormalWork(@TempDir Path folder) throws Exception {
        var settings = new ArrayList<>(as("app", DATABASE.app()));
        settings.addAll(List.of(
                "--workwell.database.url=" + DATABASE.url(),
                "--spring.liquibase.enabled=false",
                "--workwell.keys.directory=" + folder.resolve("keys"),
                "--workwell.trail.heads=" + folder.resolve("heads"),
                "--workwell.base-url=http://localhost",
                "--workwell.identity.issuer=http://localhost:9/realms/workwell",
                "--workwell.identity.client-id=workwell",
                "--workwell.identity.client-secret=test",
                "--workwell.identity.admin-client-id=workwell-admin",
                "--workwell.identity.admin-client-secret=test",
                "--server.address=127.0.0.1",
                "--server.port=0"));
        try (var pod = new SpringApplicationBuilder(WorkWell.class).run(settings.toArray(String[]::new));
                var browser = HttpClient.newHttpClient()) {
            var port = pod.getEnvironment().getProperty("local.server.port");
            for (var probe : List.of("liveness", "readiness")) {
                var request = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe))
                        .build();
                assertThat(browser.send(request, BodyHandlers.ofString()).statusCode())
                        .as(probe)
                        .isEqualTo(200);
            }
        }
    }

    private static List<String> as(String role, Account account) {
        return List.of(
                "--workwell.database." + role + ".username=" + account.username(),
                "--workwell.database." + role + ".password=" + account.password());
    }

    private static long changeSets() throws SQLException {
        try (var connection = DATABASE.connect(DATABASE.owner());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from databasechangelog")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
