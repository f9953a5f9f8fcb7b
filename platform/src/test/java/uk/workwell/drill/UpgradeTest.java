package uk.workwell.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.workwell.Servers;
import uk.workwell.WorkWell;
import uk.workwell.local.Bootstrap.Database;

/**
 * The version before, with people's data, becomes this one; and for the length of an upgrade both work on the new schema.
 */
@Tag("drill")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class UpgradeTest {

    private static final int REFERRALS = 60;

    private final Map<String, UUID> acknowledged = new HashMap<>();

    @Test
    void keepsEveryRowAndLetsBothVersionsWork() throws Exception {
        var previous = PreviousVersion.built();
        var database = Servers.freshDatabase();
        var stored = new WhatIsStored(database);
        try (var keys = new PartnerKeys()) {
            try (var before = TheHouse.of(previous.classPath(), database, keys)) {
                stored.open();
                refer(before, keys);
            }
            var columns = EveryRow.columns(database);
            var rows = EveryRow.sums(database, columns);

            migrate(database);
            assertThat(EveryRow.sums(database, columns))
                    .as("rows of %s after the migration", previous.commit())
                    .isEqualTo(rows);
            stored.isWhatWasAcknowledged(acknowledged, "after the migration of " + previous.commit());

            try (var now = new TheHouse(database, keys)) {
                refer(now, keys);
                // As while pods are replaced one by one: the old one is still there, and answers.
                try (var old = TheHouse.of(previous.classPath(), database, keys)) {
                    refer(old, keys);
                    refer(now, keys);
                }
            }
            stored.isWhatWasAcknowledged(acknowledged, "written by both versions on the new schema");
            System.out.println("Upgraded from " + previous.commit() + ": " + columns.size() + " tables unchanged, "
                    + EveryRow.columns(database).size() + " after it; " + acknowledged.size()
                    + " referrals acknowledged by both versions");
        }
    }

    private void refer(TheHouse house, PartnerKeys keys) throws Exception {
        var clients = new Clients(house.url(), keys.token());
        clients.awaitMore(REFERRALS);
        clients.stop();
        acknowledged.putAll(clients.acknowledged());
    }

    private static void migrate(Database database) throws SQLException {
        WorkWell.main(new String[] {
            "--workwell.mode=migrate",
            "--workwell.database.url=" + database.url(),
            "--workwell.database.owner.username=" + database.owner().username(),
            "--workwell.database.owner.password=" + database.owner().password()
        });
    }
}
