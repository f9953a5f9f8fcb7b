package uk.workwell.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine's processes say about themselves. */
final class Processes {

    private Processes() {}

    /** Whether the process was started with this folder in its command line: a number alone proves nothing. */
    static boolean mentions(ProcessHandle process, Path folder) {
        return commandLine(process).contains(folder.toString());
    }

    private static String commandLine(ProcessHandle process) {
        var linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            // Java's own view of arguments is cut at one page; a long class path would hide the folder.
            if (Files.exists(linux))
                return Files.readString(linux, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
        return process.info().commandLine().orElse("");
    }
}
