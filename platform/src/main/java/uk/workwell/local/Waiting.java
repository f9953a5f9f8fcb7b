package uk.workwell.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** Asking a server over and over whether it is there, until it is, or its process has ended. */
final class Waiting {

    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Waiting() {}

    /**
     * @return the body of the answer that was good
     * @throws Trouble if the process ends first or the time is over
     */
    static String until(String address, ServerProcess process, Duration atMost, String name, IntPredicate good) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            try {
                var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                if (good.test(answer.statusCode())) return answer.body();
            } catch (IOException _) {
                // not there yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("Interrupted while waiting for " + name + ".", "Start again.", e);
            }
            if (endsWithin(process, Duration.ofMillis(200))) {
                throw new Trouble(
                        name + " ended before it was ready (exit code "
                                + process.process().exitValue() + "):\n    " + process.lastWords(),
                        "The whole log: " + process.log());
            }
        }
        throw new Trouble(
                name + " was not ready after " + atMost.toMinutes() + " minutes.",
                "Is the machine very busy? Log: " + process.log());
    }

    private static boolean endsWithin(ServerProcess process, Duration time) {
        try {
            return process.process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
