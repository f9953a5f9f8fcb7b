package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs, stopped and killed. */
@Tag("drill")
class StartingAndStoppingTest {

    @TempDir
    static Path home;

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(Processes.mentioning(home)).isEmpty();
    }

    @Test
    void ctrlCStopsEverything() {
        try (var run = LocalRun.in(home, "--port", "0", "--no-sample-data")) {
            run.awaitReady();
            run.interrupt();
            run.awaitEnd();
            assertThat(run.printed()).contains("Everything is stopped");
        }
    }

    @Test
    void aKilledRunIsClearedUpByTheNextWhichKeepsItsData() throws Exception {
        try (var killed = LocalRun.in(home, "--port", "0", "--no-sample-data")) {
            killed.awaitReady();
            killed.kill();
            assertThat(Processes.mentioning(home)).as("still running").hasSizeGreaterThanOrEqualTo(3);
        }
        try (var next = LocalRun.in(home, "--port", "0", "--no-sample-data")) {
            var url = next.awaitReady();
            assertThat(next.printed()).contains("An earlier run was killed").contains("data in");
            assertThat(status(url + "/local/mailbox.json")).isEqualTo(200);
        }
    }

    @Test
    void aSecondRunInTheSameHomeIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var first = LocalRun.in(home, "--port", "0", "--no-sample-data")) {
            var url = first.awaitReady();
            try (var second = LocalRun.in(home, "--port", "0")) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.printed()).contains("already runs from").contains(url);
            }
            assertThat(status(url + "/local/mailbox.json")).isEqualTo(200);
        }
    }

    @Test
    void anApplicationThatDiesTakesTheRunWithItInASentence() {
        try (var run = LocalRun.in(home, "--port", "0", "--no-sample-data")) {
            run.awaitReady();
            Processes.application(home).orElseThrow().destroyForcibly();
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.printed())
                    .contains("The application ended by itself")
                    .contains("Everything is stopped");
        }
    }

    private static int status(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
