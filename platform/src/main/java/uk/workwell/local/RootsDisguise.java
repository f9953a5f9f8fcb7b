package uk.workwell.local;

import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the developer is root (containers, CI), its programs run in a user namespace
 * of their own, in which root has no name; to the outside the files stay root's.
 */
final class RootsDisguise {

    private RootsDisguise() {}

    static List<String> prefix(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        if (Command.run(List.of("unshare", "-U", "true"), folder).exit() == 0) return List.of("unshare", "-U");
        throw new Trouble(
                "PostgreSQL does not run as root, and this machine does not let root hide in a user namespace (unshare -U).",
                "Run ./workwell as an ordinary user.");
    }
}
