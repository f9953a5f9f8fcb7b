package uk.workwell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import uk.workwell.local.Bootstrap;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Database;
import uk.workwell.local.Bootstrap.Passwords;
import uk.workwell.local.KeycloakForTests;

/**
 * The servers that tests use: one PostgreSQL for each test JVM, started when first asked for.
 *
 * <p>The switch is {@code -Dworkwell.servers=auto|embedded|containers} (or {@code WORKWELL_SERVERS}): {@code auto} takes
 * Testcontainers where a Docker engine answers, and the embedded PostgreSQL otherwise. Keycloak always comes from its
 * distribution. The choice is printed once.
 */
public final class Servers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final Passwords PASSWORDS = new Passwords("owner", "app", "mover", "keycloak");

    private Servers() {}

    /** The database that {@link WorkWellTest} contexts share. */
    public static Database database() {
        return Shared.DATABASE;
    }

    /** An empty database of its own, with roles and rights but without our schema: for migrations and catalogue tests. */
    public static Database freshDatabase() {
        return Postgres.BOOTSTRAP.database("workwell_" + DATABASES.incrementAndGet());
    }

    /** Started when first asked for, about half a minute; its tables lie in the tests' PostgreSQL. */
    public static KeycloakForTests keycloak() {
        return Identity.KEYCLOAK;
    }

    private static final class Identity {
        static final KeycloakForTests KEYCLOAK =
                KeycloakForTests.start(folder().resolve("keycloak"), Postgres.BOOTSTRAP, PASSWORDS);
    }

    private static final class Shared {
        static final Database DATABASE = Postgres.BOOTSTRAP.database("workwell");
    }

    private static final class Postgres {
        static final Bootstrap BOOTSTRAP = start();

        private static Bootstrap start() {
            var superuser = new Account("postgres", "superuser");
            var url =
                    switch (wanted()) {
                        case "embedded" -> EmbeddedPostgres.start(superuser.password());
                        case "containers" -> PostgresContainer.start(superuser);
                        case "auto" ->
                            PostgresContainer.engineAnswers()
                                    ? PostgresContainer.start(superuser)
                                    : EmbeddedPostgres.start(superuser.password());
                        default ->
                            throw new IllegalArgumentException("workwell.servers is auto, embedded or containers");
                    };
            var bootstrap = new Bootstrap(url, superuser, PASSWORDS);
            bootstrap.roles();
            return bootstrap;
        }
    }

    /** Folder for what the servers keep while the tests run. */
    static Path folder() {
        return Path.of("target", "servers").toAbsolutePath();
    }

    private static String wanted() {
        var property = System.getProperty("workwell.servers", System.getenv("WORKWELL_SERVERS"));
        return property == null || property.isBlank() ? "auto" : property.toLowerCase(Locale.ROOT);
    }
}
