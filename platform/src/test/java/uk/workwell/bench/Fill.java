package uk.workwell.bench;

import java.sql.SQLException;
import java.util.UUID;
import uk.workwell.local.Bootstrap.Database;

/**
 * Fills a database with invented people: as {@code workwell_mover}, because a million rows do not come through the front
 * door. One tenant holds {@code people}; 41 others share a tenth of that, so that the wall has something to hide.
 */
final class Fill {

    private static final int COACHES = 200;

    private final Database database;

    Fill(Database database) {
        this.database = database;
    }

    /** The tenant, its provider and the coach with the fullest caseload. */
    record Filled(UUID tenant, UUID provider, UUID coach) {}

    /** One tenant with all the people, the 41 others with a tenth of them between them. */
    Filled with(UUID tenant, UUID provider, int people) throws SQLException {
        return tenants(tenant, provider, people, Math.max(1, people / 410), false);
    }

    /** The people spread evenly over 42 tenants; each person has two appointments and two notes. */
    Filled evenly(UUID tenant, UUID provider, int people) throws SQLException {
        return tenants(tenant, provider, people / 42, people / 42, true);
    }

    private Filled tenants(UUID tenant, UUID provider, int people, int others, boolean lives) throws SQLException {
        var first = coachId(tenant, 0);
        try (var connection = database.connect(database.mover());
                var statement = connection.createStatement()) {
            for (int i = 0; i <= 41; i++) {
                var owner = i == 0 ? tenant : UUID.nameUUIDFromBytes(("bench tenant " + i).getBytes(UTF_8));
                var itsProvider = i == 0 ? provider : UUID.nameUUIDFromBytes(("bench provider " + i).getBytes(UTF_8));
                if (i > 0) {
                    statement.execute("insert into provider (tenant_id, id, name, controller) values ('" + owner
                            + "', '" + itsProvider + "', 'Bench', 'Bench')");
                }
                rows(statement, owner, itsProvider, i == 0 ? people : others, lives);
            }
        }
        // What autovacuum has done in a service that has lived a while.
        try (var connection = database.connect(database.superuser());
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return new Filled(tenant, provider, first);
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    private static UUID coachId(UUID tenant, int number) {
        return UUID.nameUUIDFromBytes(("bench coach " + tenant + number).getBytes(UTF_8));
    }

    private static void rows(java.sql.Statement statement, UUID tenant, UUID provider, int people, boolean lives)
            throws SQLException {
        var coaches = new StringBuilder();
        for (int i = 0; i < COACHES; i++) {
            var id = coachId(tenant, i);
            coaches.append(i == 0 ? "'" : ",'").append(id).append("'");
            statement.addBatch("insert into staff (tenant_id, id, provider_id, email_key, name) values ('" + tenant
                    + "','" + id + "','" + provider + "','bench" + i + "@" + tenant + ".example','Coach " + i + "')");
            statement.addBatch("insert into staff_role (tenant_id, staff_id, role) values ('" + tenant + "','" + id
                    + "','COACH')");
        }
        statement.executeBatch();
        var t = "'" + tenant + "'::uuid";
        var p = "'" + provider + "'::uuid";
        // Ids that grow with n, as uuidv7 does. A caseload of 50 live cases for each coach; the rest of the people are
        // in
        // the queue or have ended.
        var source = """
                (select g as n, %s as person, %s as referral, %s as care, (array[%s]::uuid[])[1 + (g / 52) %% %d] as coach
                 from generate_series(1, %d) g) bench_people
                """.formatted(
                        id("person", tenant), id("referral", tenant), id("case", tenant), coaches, COACHES, people);
        statement.execute("""
                insert into person (tenant_id, id, provider_id, reference, full_name, name_key, family_key, birth_date,
                  postcode_key, outward_code, mobile, created_at)
                select %1$s, person, %2$s, 'B-' || n, 'Given Family' || letters, 'given family' || letters,
                  'family' || letters || ' given',
                  date '1960-01-01' + (n %% 15000), 'LA1' || n / 400 %% 10 || chr(65 + n / 20 %% 20) || chr(65 + n %% 20), 'LA1',
                  '+447700900461', now() from %3$s cross join lateral (select translate(n::text, '0123456789', 'abcdefghij') letters)
                """.formatted(t, p, source));
        statement.execute("""
                insert into referral (tenant_id, id, provider_id, state, route, person_id, person_words, sent_at, lapses_on,
                  confirmed_at, received_at, screen_by, agreed_to_be_referred, settings_version, rules_say, cohort,
                  decided_at, allocated_to)
                select %1$s, referral, %2$s,
                  case when n %% 50 = 0 then 'SCREENING' else 'ACCEPTED' end, 'SELF', person,
                  case when n %% 50 = 0 then null else '\\x00000001aabb'::bytea end,
                  now() - make_interval(secs => n), current_date + 14, now(), now() - make_interval(secs => n),
                  current_date + 2, true, 1, 'ELIGIBLE', 'IN_WORK', case when n %% 50 = 0 then null else now() end, coach
                from %3$s
                """.formatted(t, p, source));
        statement.execute("""
                insert into care_case (tenant_id, id, provider_id, person_id, referral_id, coach_id, state, cohort,
                  opened_at, max_weeks, settings_version, forecast_start, started_on, ends_on)
                select %1$s, care, %2$s, person, referral, coach,
                  case when n <= 10400 then 'STARTED' else 'DECLINED' end, 'IN_WORK', now() - make_interval(secs => n), 12, 1,
                  current_date, current_date - 30, current_date + 54
                from %3$s where n %% 50 <> 0
                """.formatted(t, p, source));
        whatHappened(statement, t, p, source);
        if (lives) whatIsWrittenAndBooked(statement, t, p, source);
    }

    /** A second appointment, and two notes whose words nobody opens: the notes that are opened go in by the front door. */
    private static void whatIsWrittenAndBooked(java.sql.Statement statement, String t, String p, String source)
            throws SQLException {
        statement.execute("""
                insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode, attendance,
                  recorded_by, recorded_at)
                select %1$s, gen_random_uuid(), %2$s, care, coach, now() + interval '2 days' + make_interval(mins => 30 * (n %% 52)),
                  30, 'PHONE', '0', coach, now() from %3$s where n %% 50 <> 0
                """.formatted(t, p, source));
        // The first coach of each tenant gets notes by the front door where they are wanted.
        statement.execute("""
                insert into case_note (tenant_id, id, case_id, provider_id, kind, private_words, written_by, written_at)
                select %1$s, gen_random_uuid(), care, %2$s, 'CALL', '\\x00000001aabb'::bytea, coach,
                  now() - make_interval(days => part) from %3$s cross join generate_series(1, 2) part
                where n %% 50 <> 0 and n > 51
                """.formatted(t, p, source));
    }

    /** Steps and appointments, for whoever somebody looks at: the live cases and the queue. */
    private static void whatHappened(java.sql.Statement statement, String t, String p, String source)
            throws SQLException {
        statement.execute("""
                insert into referral_step (tenant_id, id, referral_id, provider_id, at, action, from_state, to_state,
                  actor_kind, actor_id)
                select %1$s, gen_random_uuid(), referral, %2$s, now(), 'start-screening', 'RECEIVED', 'SCREENING', 'SYSTEM',
                  '00000000-0000-0000-0000-000000000000' from %3$s where n <= 10400 or n %% 50 = 0
                """.formatted(t, p, source));
        statement.execute("""
                insert into case_step (tenant_id, id, case_id, provider_id, at, action, from_state, to_state, actor_kind,
                  actor_id)
                select %1$s, gen_random_uuid(), care, %2$s, now(), 'start', 'BOOKED', 'STARTED', 'STAFF', coach
                from %3$s where n <= 10400 and n %% 50 <> 0
                """.formatted(t, p, source));
        statement.execute("""
                insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode, attendance,
                  first, recorded_by, recorded_at)
                select %1$s, gen_random_uuid(), %2$s, care, coach,
                  now() - interval '30 days' + make_interval(mins => 30 * (n %% 52)), 30, 'PHONE', '5', true, coach,
                  now() from %3$s where n <= 10400 and n %% 50 <> 0
                """.formatted(t, p, source));
    }

    private static String id(String kind, UUID tenant) {
        return "(lpad(to_hex(g), 8, '0') || right(md5('" + kind + tenant + "'), 24))::uuid";
    }
}
