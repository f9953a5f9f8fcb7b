package uk.workwell.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.workwell.Servers;

/** The application is killed at random moments while partners refer people. */
class KillPointsTest {

    /** Moments lie within this of the first request after a start, in milliseconds. */
    private static final int WITHIN = 2_000;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void tenTimes() throws Exception {
        killed(10);
    }

    @Test
    @Tag("drill")
    @Timeout(value = 4, unit = TimeUnit.HOURS)
    void twoHundredTimes() throws Exception {
        killed(200);
    }

    private static void killed(int times) throws Exception {
        long seed = Long.getLong("workwell.drill.seed", new Random().nextLong());
        System.out.println("Killed " + times + " times; again with -Dworkwell.drill.seed=" + seed);
        var random = new Random(seed);
        var database = Servers.freshDatabase();
        var stored = new WhatIsStored(database);
        try (var keys = new PartnerKeys();
                var house = new TheHouse(database, keys)) {
            stored.open();
            var clients = new Clients(house.url(), keys.token());
            for (int kill = 1; kill <= times; kill++) {
                var moment = Duration.ofMillis(200 + random.nextInt(WITHIN));
                // At least one goes through, or there would be nothing to lose.
                clients.awaitMore(1, moment);
                house.kill();
                stored.isWhatWasAcknowledged(clients.acknowledged(), "kill " + kill + " of seed " + seed);
                house.startAgain();
            }
            clients.stop();
            stored.isWhatWasAcknowledged(clients.acknowledged(), "at the end of seed " + seed);
            assertThat(clients.repeats()).as("requests that a kill cut off").isPositive();
            System.out.println(clients.acknowledged().size() + " acknowledged, " + clients.repeats() + " sent again");
        }
    }
}
