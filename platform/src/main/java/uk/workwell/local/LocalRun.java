package uk.workwell.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.workwell.local.Bootstrap.Account;
import uk.workwell.local.Bootstrap.Database;
import uk.workwell.local.Running.Part;

/** One run of everything, stage by stage. */
final class LocalRun {

    private static final List<String> DATABASE_SETTINGS =
            List.of("shared_buffers = 64MB", "max_connections = 80", "jit = off");

    private final Options options;
    private final Running running;
    private final Progress progress;
    private final Home home;
    private final Build build;
    private final AotCache cache;
    private final boolean ownHome;

    LocalRun(Options options, Path project, Running running, Progress progress) {
        this.options = options;
        this.running = running;
        this.progress = progress;
        this.home = Home.in(options.home(), project);
        this.build = Build.in(project);
        this.cache = new AotCache(build, Application.OPTIONS);
        this.ownHome = options.home().equals(project);
    }

    void untilStopped(Function<Runnable, CompletableFuture<Void>> alongside) {
        home.lock();
        endLeftovers();
        var port = free(options.port());
        if (options.reset()) home.reset();
        var secrets = Secrets.in(home.secrets());
        var postgres = postgres(secrets);
        var bootstrap = new Bootstrap(
                postgres.url(), new Account(PostgresServer.SUPERUSER, secrets.postgres()), secrets.databaseRoles());
        bootstrap.roles();
        var database = bootstrap.database("workwell");
        var keycloakDatabase = bootstrap.keycloakDatabase("keycloak");

        var ports = ports(port, postgres.port());
        configure(ports, database, secrets);
        var keycloak = alongside.apply(() -> keycloak(ports, keycloakDatabase, secrets));
        var application = alongside.apply(() -> application(ports));
        // Whichever fails first ends the start; there is no point in waiting for the other.
        CompletableFuture.anyOf(CompletableFuture.allOf(keycloak, application), failure(keycloak), failure(application))
                .join();
        running.find(Part.APPLICATION, Application.class).warmUp();
        ports.write(home);
        progress.say(SignInTable.of(ports.baseUrl()));
        if (ownHome && !cache.fits()) {
            var _ = alongside.apply(() -> train(true));
        }
        awaitEnd();
    }

    /** What a run that was killed left behind, the application first; PostgreSQL looks after its own. */
    private void endLeftovers() {
        var ended = Stream.of("training", "application", "keycloak")
                .filter(name -> ServerProcess.endLeftover(name, home.run(), home.folder()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (PostgresServer.endIn(home.postgres())) ended.add("PostgreSQL");
        if (ended.isEmpty()) return;
        progress.say("An earlier run was killed; what it left running is ended now (" + String.join(", ", ended)
                + "). No data is lost.");
    }

    private PostgresServer postgres(Secrets secrets) {
        var stage = progress.begin("PostgreSQL 18");
        var isNew = !PostgresServer.hasData(home.postgres());
        var server = running.start(
                Part.POSTGRES,
                () -> PostgresServer.start(
                        home.postgres(), home.programs().resolve("postgres"), secrets.postgres(), DATABASE_SETTINGS));
        stage.done((isNew ? "new database in " : "data in ") + home.postgres());
        return server;
    }

    private void keycloak(Ports ports, String database, Secrets secrets) {
        var stage = progress.begin("Keycloak 26.7");
        if (!KeycloakDistribution.isBuilt(home.programs())) {
            progress.say("  Keycloak is unpacked and built once; about a minute.");
        }
        var distribution = KeycloakDistribution.in(home.programs(), build.project());
        var server = running.start(
                Part.KEYCLOAK,
                () -> KeycloakServer.start(
                        distribution,
                        home.folder(),
                        home.run(),
                        ports.keycloak(),
                        database,
                        secrets.databaseRoles(),
                        secrets));
        server.awaitReady();
        new KeycloakAdmin(server.url(), secrets).ensure(new Realm(ports.baseUrl(), secrets));
        server.warmUp(ports.baseUrl());
        stage.done(server.url());
    }

    private void application(Ports ports) {
        if (ownHome && !cache.exists()) train(false);
        var stage = progress.begin("Application");
        var expectsArchive = cache.fits();
        var application = running.start(Part.APPLICATION, () -> Application.start(build, home, cache, ports.baseUrl()));
        application.awaitReady();
        if (!expectsArchive) {
            stage.done("without an AOT archive of this build");
        } else if (application.usedTheArchive(home)) {
            stage.done("from its AOT archive");
        } else {
            stage.done("the JVM refused the AOT archive (see " + home.run().resolve("aot.log")
                    + "): slower, otherwise the same");
        }
        var sample = progress.begin("Sample data");
        var answer = application.awaitSampleData();
        sample.done(
                answer.sampleData() == LocalStatus.Stage.FAILED
                        ? "could not be made (" + answer.words() + "); see "
                                + application.process().log()
                        : answer.words());
    }

    /** Trains the archive; a failure costs seconds at the next start and nothing else. */
    private void train(boolean inTheBackground) {
        var stage = progress.begin("AOT archive");
        try {
            var training = running.start(Part.TRAINING, () -> {
                try {
                    return Application.train(build, home, cache, inTheBackground);
                } catch (IOException e) {
                    throw new Trouble("Cannot write the AOT archive: " + e.getMessage() + ".", "Is the disk full?", e);
                }
            });
            training.process().waitFor();
            if (running.isStopping()) return;
            if (cache.adopt()) {
                stage.done(inTheBackground ? "trained for the next start" : "trained once for this build");
            } else {
                stage.done("could not be trained, so starts are slower; see " + training.log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | Trouble e) {
            stage.done("could not be trained, so starts are slower: " + e.getMessage());
        }
    }

    private void configure(Ports ports, Database database, Secrets secrets) {
        var properties = new HashMap<>(database.properties());
        properties.put("workwell.keys.directory", home.keys().toString());
        properties.put("workwell.identity.issuer", "http://localhost:" + ports.keycloak() + "/realms/" + Realm.NAME);
        properties.put("workwell.identity.client-id", Realm.WEB_CLIENT);
        properties.put("workwell.identity.client-secret", secrets.webClient());
        properties.put("workwell.identity.admin-client-id", Realm.ADMIN_CLIENT);
        properties.put("workwell.identity.admin-client-secret", secrets.adminClient());
        properties.put("workwell.base-url", ports.baseUrl());
        properties.put("workwell.local.sample-data", Boolean.toString(options.sampleData()));
        properties.put("workwell.local.mail-directory", home.mail().toString());
        properties.put("server.port", Integer.toString(ports.application()));
        properties.put("server.address", "127.0.0.1");
        properties.put("spring.profiles.active", "local");
        properties.put("logging.level.org.atmosphere", "warn");
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", Integer.toString(ports.mail()));
        Application.configure(home, properties);
    }

    /** Keycloak keeps its port from run to run where it can, so that open sign-in pages stay true. */
    private Ports ports(int application, int postgres) {
        var keycloak =
                Ports.read(home).map(Ports::keycloak).filter(LocalRun::isFree).orElseGet(PostgresServer::freePort);
        return new Ports("http://localhost:" + application, application, keycloak, postgres, PostgresServer.freePort());
    }

    private void awaitEnd() {
        var application = running.find(Part.APPLICATION, Application.class).process();
        try {
            application.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (running.isStopping()) return;
        throw new Trouble(
                "The application ended by itself:\n    " + application.lastWords(),
                "The whole log: " + application.log());
    }

    private static int free(int wanted) {
        if (wanted == 0) return PostgresServer.freePort();
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            if (wanted < 1024)
                throw new Trouble(
                        "Port " + wanted + " is not for ordinary programs.",
                        "Choose another: ./workwell run --port 8081",
                        e);
            throw new Trouble(
                    "Port " + wanted + " is in use by another program.",
                    "End that program, or choose another port: ./workwell run --port 8081",
                    e);
        } catch (IOException e) {
            throw new Trouble(
                    "Port " + wanted + " cannot be used: " + e.getMessage() + ".",
                    "Choose another: ./workwell run --port 8081",
                    e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static CompletableFuture<Object> failure(CompletableFuture<Void> work) {
        var failed = new CompletableFuture<Object>();
        var _ = work.whenComplete((_, problem) -> {
            if (problem != null) failed.completeExceptionally(problem);
        });
        return failed;
    }
}
