package uk.workwell.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs on this machine, by command line. */
final class Processes {

    private Processes() {}

    /** The command lines that name this folder, this test's own apart. */
    static List<String> mentioning(Path folder) {
        return handles(folder)
                .map(process -> process.pid() + " " + process.info().command().orElse("?"))
                .toList();
    }

    static Optional<ProcessHandle> application(Path folder) {
        return handles(folder)
                .filter(process -> arguments(process).contains("uk.workwell.WorkWell"))
                .findFirst();
    }

    private static Stream<ProcessHandle> handles(Path folder) {
        var name = folder.toAbsolutePath().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> arguments(process).contains(name));
    }

    private static String arguments(ProcessHandle process) {
        var linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            // Java leaves arguments out where they are longer than one page, as a class path makes them.
            if (Files.exists(linux))
                return Files.readString(linux, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            return ""; // it has just ended
        }
        return process.info().commandLine().orElse("");
    }
}
