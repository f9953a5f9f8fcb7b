package uk.workwell.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import uk.workwell.gateway.AddingPartners;
import uk.workwell.referral.Route;
import uk.workwell.tenant.CurrentTenant;

/**
 * A partner's system refers people over HTTP, against a bare loop that leaves the same rows (audit, outbox and jobs
 * included) with the fewest statements, under the same row security, from the same number of threads.
 */
final class Intake {

    private static final int ROUNDS = 3;
    private static final int THREADS = 4;
    private static final long ROUND_NANOS = 8_000_000_000L;
    private static final int WARM = 25_000;
    private static final int MOST_WINDOWS = 30;
    private static final long WINDOW_NANOS = 5_000_000_000L;
    private static final String CLIENT = "bench-partner";

    private final House house;

    Intake(House house) {
        this.house = house;
    }

    List<Figure> measure() throws Exception {
        CurrentTenant.run(house.tenant(), () -> house.bean(AddingPartners.class).add(CLIENT, "Bench", Route.GP));
        var bare = Bare.of(house, CLIENT);
        var throughput = new ArrayList<Double>();
        var tails = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var above = new ArrayList<Double>();
        try (var issuer = new Issuer("nobody@bench.example");
                var running = new Running(house, issuer);
                var counted = new Counted(house.database)) {
            var token = issuer.partner(CLIENT);
            running.warmUp(WARM, MOST_WINDOWS, () -> post(running, token, WINDOW_NANOS).length);
            loop(bare, ROUND_NANOS / 2);
            for (int round = 0; round < ROUNDS; round++) {
                long start = counted.statements();
                var raw = loop(bare, ROUND_NANOS);
                long middle = counted.statements();
                double before = running.cpuSeconds();
                var http = post(running, token, ROUND_NANOS);
                cpu.add(1_000 * (running.cpuSeconds() - before) / http.length);
                long end = counted.statements();
                above.add((double) (end - middle) / http.length - (double) (middle - start) / raw.length);
                throughput.add((double) http.length / raw.length);
                tails.add(Rounds.percentile(http, 0.99) / Rounds.percentile(raw, 0.99));
            }
        }
        return List.of(
                Figure.atLeast(
                        "referral intake over HTTP ÷ bare JDBC loop, transactions/s", Rounds.median(throughput), 0.15),
                Figure.atMost("referral intake, p99 ÷ p99 of the bare loop, 4 clients", Rounds.median(tails), 6),
                Figure.atMost("application CPU an intake, ms", Rounds.median(cpu), 4),
                Figure.atMost(
                        "statements an intake, more than the %d of the bare loop".formatted(bare.size()),
                        Rounds.median(above),
                        1));
    }

    private interface One {
        void go(long number) throws Exception;
    }

    private interface Thread4 {
        One open() throws Exception;
    }

    /** Nanoseconds of every operation that THREADS threads finished in the time. */
    private static long[] all(Thread4 maker, long nanos) throws Exception {
        var counter = new AtomicLong(System.nanoTime());
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<java.util.concurrent.Future<List<Long>>>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    var one = maker.open();
                    var taken = new ArrayList<Long>();
                    long until = System.nanoTime() + nanos;
                    while (System.nanoTime() < until) {
                        long begun = System.nanoTime();
                        one.go(counter.incrementAndGet());
                        taken.add(System.nanoTime() - begun);
                    }
                    return taken;
                }));
            }
            var taken = new ArrayList<Long>();
            for (var result : results) {
                taken.addAll(result.get());
            }
            return taken.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private static long[] post(Running running, String token, long nanos) throws Exception {
        return all(
                () -> {
                    var client = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    return number -> {
                        var answer = client.send(
                                HttpRequest.newBuilder(URI.create(running.url() + "/api/referrals"))
                                        .header("Authorization", "Bearer " + token)
                                        .header("Content-Type", "application/json")
                                        .header(
                                                "Idempotency-Key",
                                                UUID.randomUUID().toString())
                                        .POST(HttpRequest.BodyPublishers.ofString(Bare.body(number)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                        if (answer.statusCode() != 201) {
                            throw new IllegalStateException("Intake answered " + answer.statusCode());
                        }
                    };
                },
                nanos);
    }

    private Connection bareConnection() throws SQLException {
        var app = house.database.app();
        return DriverManager.getConnection(
                house.database.url() + "?reWriteBatchedInserts=true", app.username(), app.password());
    }

    private long[] loop(Bare bare, long nanos) throws Exception {
        var open = new ArrayList<Connection>();
        try {
            return all(
                    () -> {
                        var connection = bareConnection();
                        synchronized (open) {
                            open.add(connection);
                        }
                        connection.setAutoCommit(false);
                        return number -> bare.send(connection, house.tenant());
                    },
                    nanos);
        } finally {
            for (var connection : open) {
                connection.close();
            }
        }
    }
}
