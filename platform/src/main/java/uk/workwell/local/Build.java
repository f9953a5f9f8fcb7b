package uk.workwell.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What Maven packaged last: the jars that the application is run from.
 *
 * @param project the checkout's folder
 * @param jars in the order of the class path; ours first
 */
record Build(Path project, List<Path> jars) {

    static Build in(Path project) {
        var target = project.resolve("platform/target");
        try (var ours = Files.newDirectoryStream(target, "platform-*.jar")) {
            var jars = new ArrayList<Path>();
            for (var jar : ours) if (!jar.toString().endsWith("-image.jar")) jars.add(jar);
            for (var jar : Files.readString(target.resolve("runtime.classpath"))
                    .strip()
                    .split(":", -1)) jars.add(Path.of(jar));
            return new Build(project, List.copyOf(jars));
        } catch (IOException e) {
            throw new Trouble(
                    "There is no build in " + target + ".", "Start with ./workwell run, which builds first.", e);
        }
    }

    String classPath() {
        return String.join(":", jars.stream().map(Path::toString).toList());
    }

    /** Changes when any jar does: size and time, as the JVM itself compares them. */
    String fingerprint() {
        var sum = new CRC32();
        for (var jar : jars) {
            try {
                var attributes = jar + "|" + Files.size(jar) + "|" + Files.getLastModifiedTime(jar);
                sum.update(attributes.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new Trouble(
                        "The build is incomplete: " + jar + " is missing.", "Run: mvn clean, then ./workwell run", e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
