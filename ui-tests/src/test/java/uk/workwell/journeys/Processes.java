package uk.workwell.journeys;

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
        return String.join(" ", process.info().arguments().orElse(new String[0]));
    }
}
