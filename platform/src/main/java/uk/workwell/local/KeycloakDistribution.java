package uk.workwell.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's server as Maven Central holds it, unpacked and built for PostgreSQL once and then kept.
 *
 * @param folder the distribution's own folder, with {@code lib} and {@code themes}
 */
record KeycloakDistribution(Path folder) {

    static final String VERSION = "26.7.3";

    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip";

    /** Whether the long first step has been done already. */
    static boolean isBuilt(Path programs) {
        return Files.exists(home(programs).resolve("built"));
    }

    /**
     * Fetches, unpacks and builds it where that has not been done; about a minute.
     *
     * @param programs where unpacked servers are kept
     * @param project the checkout, from which our sign-in pages are copied in afresh each time
     */
    static KeycloakDistribution in(Path programs, Path project) {
        var home = home(programs);
        try {
            Files.createDirectories(programs);
            // Two launchers of one checkout may come here at the same time: the second waits and finds it done.
            try (var lock = FileChannel.open(
                    programs.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (!isBuilt(programs)) {
                    Folders.delete(home);
                    unpack(programs, home);
                    build(home);
                    Files.createFile(home.resolve("built"));
                }
                dress(home.resolve("themes"), project);
            }
            return new KeycloakDistribution(home);
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot unpack Keycloak into " + programs + ": " + e.getMessage() + ".",
                    "Is the disk full, or the folder not writable?",
                    e);
        }
    }

    /** The command line of Keycloak's own programs; its shell script would stand between us and the process. */
    List<String> command(List<String> javaOptions, String... arguments) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(javaOptions);
        line.addAll(List.of(
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(List.of(arguments));
        return line;
    }

    private static Path home(Path programs) {
        return programs.resolve("keycloak-" + VERSION);
    }

    private static void unpack(Path programs, Path home) throws IOException {
        var downloads = programs.resolve("download");
        Folders.delete(downloads);
        Files.createDirectories(downloads);
        var maven = Command.run(
                List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-ntp",
                        "org.apache.maven.plugins:maven-dependency-plugin:copy",
                        "-Dartifact=" + ARTIFACT,
                        "-DoutputDirectory=" + downloads),
                downloads,
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                1_200);
        var zip = downloads.resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
        if (!Files.exists(zip)) {
            throw new Trouble(
                    "Maven could not fetch Keycloak (" + ARTIFACT + ", 177 MB): "
                            + maven.said().strip().lines().findFirst().orElse(""),
                    "Check the network or Maven's settings.xml, then start again.");
        }
        var half = programs.resolve("keycloak.unpacking");
        Folders.delete(half);
        try (var in = Files.newInputStream(zip)) {
            extract(in, half);
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(downloads);
    }

    private static void extract(InputStream in, Path target) throws IOException {
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Without the first folder, whose name is the version's.
                var file = target.resolve(
                                entry.getName().substring(entry.getName().indexOf('/') + 1))
                        .normalize();
                if (!file.startsWith(target)) throw new IOException("entry outside the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void build(Path home) {
        var built = Command.run(
                new KeycloakDistribution(home)
                        .command(List.of("-Xmx768m"), "build", "--db=postgres", "--health-enabled=true"),
                home,
                Map.of(),
                600);
        if (built.exit() != 0) {
            throw new Trouble(
                    "Keycloak could not be built: "
                            + built.said().strip().lines().reduce("", (first, last) -> last),
                    "Delete " + home + " and start again.");
        }
    }

    /** Our sign-in pages, with the very tokens and mark of the product. */
    private static void dress(Path themes, Path project) throws IOException {
        Folders.delete(
                themes.resolveSibling("data/tmp/kc-gzip-cache")); // it would show the look of the first start for ever
        copy(project.resolve("platform/src/main/keycloak/themes"), themes);
        var look = project.resolve("tenant-config/src/main/resources/META-INF/resources/look");
        var resources = themes.resolve("workwell/login/resources");
        Files.createDirectories(resources.resolve("css"));
        Files.createDirectories(resources.resolve("img"));
        Files.copy(
                look.resolve("tokens.css"), resources.resolve("css/tokens.css"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(look.resolve("mark.svg"), resources.resolve("img/mark.svg"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
