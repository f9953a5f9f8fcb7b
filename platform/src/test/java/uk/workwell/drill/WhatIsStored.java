package uk.workwell.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.workwell.local.Bootstrap.Database;

/** Looks behind the walls: is everything there that was acknowledged, and nothing by halves? */
final class WhatIsStored {

    /** Each finds ids of referrals, or of what belongs to one, to which something is missing. */
    private static final Map<String, String> HALVES = Map.of(
            "a key without its referral",
            "select answer from idempotency_key k where not exists (select from referral r where r.id::text = k.answer)",
            "a referral without its key, or with two",
            "select id from referral r where 1 <> (select count(*) from idempotency_key k where k.answer = r.id::text)",
            "a referral without its audit row",
            "select id from referral r where not exists (select from audit_entry a"
                    + " where a.tenant_id = r.tenant_id and a.subject_id = r.id)",
            "a referral without its receipt",
            "select id from referral r where 1 <> (select count(*) from eligibility_receipt e"
                    + " where e.tenant_id = r.tenant_id and e.referral_id = r.id)",
            "a referral without its two steps",
            "select id from referral r where 2 <> (select count(*) from referral_step s"
                    + " where s.tenant_id = r.tenant_id and s.referral_id = r.id)",
            "a referral that is not where it belongs",
            "select id from referral where state <> 'SCREENING'",
            "a referral without its notice in the outbox",
            "select id from referral r where 1 <> (select count(*) from notice n"
                    + " where n.tenant_id = r.tenant_id and n.subject_id = r.id and n.event in ('referral-received', 'referred-by-practice')"
                    + " and n.recipient = 'PERSON')",
            "a notice that waits and that no job will send",
            "select id from notice n where sent_at is null and given_up_at is null and not exists"
                    + " (select from scheduled_tasks t where t.task_instance = n.id::text)",
            "a person without a referral",
            "select id from person p where not exists (select from referral r where r.person_id = p.id)");

    private final Database database;

    WhatIsStored(Database database) {
        this.database = database;
    }

    /** A provider and a partner in one ICB, as an operator would have entered them. */
    void open() throws SQLException {
        run("insert into provider select id, gen_random_uuid(), 'A provider', 'A controller' from tenant"
                + " where slug = 'qe1' returning id");
        run("insert into partner (tenant_id, id, client_id, name, route) select id, gen_random_uuid(), '"
                + PartnerKeys.CLIENT + "', 'Example Surgery', 'GP' from tenant where slug = 'qe1' returning id");
    }

    /** @param acknowledged key and id */
    void isWhatWasAcknowledged(Map<String, UUID> acknowledged, String when) throws SQLException {
        var stored = run("select key || ' ' || answer from idempotency_key");
        assertThat(stored)
                .as("acknowledged and lost, " + when)
                .containsAll(acknowledged.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());
        assertThat(acknowledged.values()).as("one id for two keys, " + when).doesNotHaveDuplicates();
        for (var half : HALVES.entrySet()) {
            assertThat(run(half.getValue())).as(half.getKey() + ", " + when).isEmpty();
        }
    }

    private List<String> run(String sql) throws SQLException {
        try (var connection = database.connect(database.mover());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
