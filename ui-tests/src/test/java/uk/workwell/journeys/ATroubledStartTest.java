package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trouble is a sentence and a way out, and leaves nothing running. */
class ATroubledStartTest {

    @TempDir
    Path home;

    @Test
    void onABusyPortNamesThePortAndAnother() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var run = LocalRun.in(home, "--port", Integer.toString(busy.getLocalPort()))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.printed())
                    .contains("Port " + busy.getLocalPort() + " is in use by another program.")
                    .contains("./workwell run --port");
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void onADamagedDataFolderLeavesItAsItIs() throws IOException {
        var data = Files.createDirectories(home.resolve(".workwell/postgres/data"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        try (var run = LocalRun.in(home, "--port", "0")) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.printed())
                    .contains("is damaged")
                    .contains("Nothing in it was changed")
                    .contains("--reset");
            assertThat(data.resolve("PG_VERSION")).hasContent("18\n");
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void withAnUnknownOptionSaysWhereTheyAreListed() {
        try (var run = LocalRun.in(home, "--prot", "80")) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.printed()).contains("There is no option --prot.").contains("--help");
        }
    }

    @Test
    void withoutAJdkSaysWhichAndHow() throws Exception {
        var empty = Files.createDirectories(home.resolve("bin"));
        for (var tool : List.of("bash", "dirname", "sed", "head", "readlink", "env")) {
            Files.createSymbolicLink(empty.resolve(tool), Path.of("/usr/bin").resolve(tool));
        }
        // A copy whose list of usual folders leads nowhere, on a PATH without Java.
        var script = Files.readString(LocalRun.PROJECT.resolve("workwell")).replace("/usr/lib/jvm/", "/nowhere/");
        var copy = Files.writeString(home.resolve("workwell"), script);
        var builder = new ProcessBuilder("/usr/bin/bash", copy.toString(), "run").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", empty.toString());
        builder.environment().put("HOME", home.toString());
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(printed)
                .contains("needs a JDK 25 or newer, and there is no JDK on this machine")
                .contains("Install one");
    }

    private List<String> left() {
        return Processes.mentioning(home);
    }
}
