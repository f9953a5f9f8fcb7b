package uk.workwell.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The newest version of this product whose schema was another one, taken from the repository's own history and built beside
 * this one. {@code -Dworkwell.drill.previous=COMMIT} takes another.
 */
final class PreviousVersion {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String SCHEMA = "platform/src/main/resources/db/changelog";

    private final Path folder;
    private final String commit;

    private PreviousVersion(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /** Builds it, unless an earlier drill has. */
    static PreviousVersion built() throws IOException, InterruptedException {
        var commit = System.getProperty("workwell.drill.previous");
        if (commit == null) commit = run(PROJECT, "git", "log", "-1", "--format=%H", "--", SCHEMA) + "^";
        commit = run(PROJECT, "git", "rev-parse", commit);
        var version = new PreviousVersion(
                Path.of("target", "drill", "previous", commit.substring(0, 12)).toAbsolutePath(), commit);
        if (!Files.exists(version.stamp())) version.build();
        return version;
    }

    String commit() {
        return commit.substring(0, 12);
    }

    /** Jars as {@code ./workwell run} starts them. */
    String classPath() throws IOException {
        try (var jars = Files.list(folder.resolve("platform/target"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("platform-.*SNAPSHOT\\.jar"))
                            .map(Path::toString)
                            .collect(Collectors.joining(":"))
                    + ":" + Files.readString(stamp()).strip();
        }
    }

    private Path stamp() {
        return folder.resolve("platform/target/runtime.classpath");
    }

    private void build() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var sources = folder.resolveSibling(commit() + ".tar").toString();
        run(PROJECT, "git", "archive", "--format=tar", "-o", sources, commit);
        run(folder, "tar", "-xf", sources);
        run(folder, "mvn", "-B", "-ntp", "-q", "-DskipTests", "package", "-pl", "platform", "-am");
    }

    private static String run(Path where, String... command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(List.of(command)).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + " failed:\n" + said);
        return said.strip();
    }
}
