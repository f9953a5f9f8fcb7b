package uk.workwell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import uk.workwell.local.Bootstrap.Account;

/** PostgreSQL from an image, where a Docker engine answers. */
final class PostgresContainer {

    private static final String IMAGE = "postgres:18-alpine";

    private PostgresContainer() {}

    /** Asks Testcontainers only where an engine may be: its search for one is slow and loud. */
    static boolean engineAnswers() {
        var home = Path.of(System.getProperty("user.home"));
        var hinted = System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(home.resolve(".docker/run/docker.sock"))
                || Files.exists(home.resolve(".testcontainers.properties"));
        return hinted && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers ends it
    static String start(Account superuser) {
        var container = new PostgreSQLContainer(IMAGE)
                .withDatabaseName("postgres")
                .withUsername(superuser.username())
                .withPassword(superuser.password())
                // Sorts as the embedded one does, so that a test cannot pass on one and fail on the other.
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "shared_preload_libraries=pg_stat_statements");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        System.out.println(
                "Tests use Testcontainers: " + IMAGE + " (switch: -Dworkwell.servers=auto|embedded|containers)");
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/";
    }
}
