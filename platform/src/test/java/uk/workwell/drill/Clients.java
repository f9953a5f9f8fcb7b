package uk.workwell.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Partners' systems that refer people without a pause, and send the same request with the same key until it is answered. */
final class Clients {

    private static final int THREADS = 4;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final URI address;
    private final String token;
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicInteger people = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<?>> work;
    private volatile boolean enough;

    Clients(String url, String token) {
        this.address = URI.create(url + "/api/referrals");
        this.token = token;
        this.work = IntStream.range(0, THREADS)
                .<Future<?>>mapToObj(n -> threads.submit(() -> {
                    refer();
                    return n;
                }))
                .toList();
    }

    /** Idempotency key and the id that was answered. */
    Map<String, UUID> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** How many requests were sent more than once. */
    int repeats() {
        return repeats.get();
    }

    /** Waits until so many more were answered. */
    void awaitMore(int answers) {
        awaitMore(answers, Duration.ZERO);
    }

    /** {@link #awaitMore(int)}, and in any case as long as this. */
    void awaitMore(int answers, Duration atLeast) {
        int before = acknowledged.size();
        long since = System.nanoTime();
        await("answers to partners")
                .pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofMinutes(2))
                .until(() -> acknowledged.size() >= before + answers && System.nanoTime() - since >= atLeast.toNanos());
    }

    /** Each finishes what it has begun. */
    void stop() throws Exception {
        enough = true;
        for (var one : work) one.get(90, TimeUnit.SECONDS);
        threads.shutdownNow();
    }

    private void refer() throws Exception {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!enough) {
                var key = UUID.randomUUID().toString();
                var body = body(people.incrementAndGet());
                if (!sent(client, key, body)) {
                    repeats.incrementAndGet();
                    await("an answer to what was cut off")
                            .pollInterval(Duration.ofMillis(100))
                            .atMost(Duration.ofMinutes(3))
                            .until(() -> sent(client, key, body));
                }
            }
        }
    }

    private boolean sent(HttpClient client, String key, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) return false;
            var id = ID.matcher(answer.body());
            if (answer.statusCode() >= 300 || !id.find()) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
            acknowledged.put(key, UUID.fromString(id.group(1)));
            return true;
        } catch (IOException killed) {
            return false;
        }
    }

    /** Everybody has a name of their own: nobody is a duplicate. */
    private static String body(int number) {
        var name = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x".repeat(number % 7);
        return """
                {"person": {"fullName": "Given%2$s Family%1$d", "birthDate": "1984-03-21", "postcode": "LA1 1AA",
                  "mobile": "07700 900461", "email": "someone%1$d@person.example"},
                 "work": {"status": "OFF", "lastWorked": "2026-10-05"}, "healthMakesWorkHard": "YES",
                 "reason": "Shorter shifts", "agreedToBeReferred": true}""".formatted(number, name);
    }
}
