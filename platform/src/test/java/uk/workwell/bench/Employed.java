package uk.workwell.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.RegisterEmployer;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Seals;

/**
 * An employer whose staff are in support in twelve ICBs, in turn: each person has let it know that they are in contact, and
 * has a case. Written as {@code workwell_mover}, the names sealed by the application.
 */
record Employed(String alias, String email) {

    static final int ICBS = 12;

    /** Spreads the lines: a number from 0 that has nothing to do with the order in which they came. */
    private static final String NTH = "(get_byte(uuid_send(line.id), 0))";

    private static final Column LABEL = new Column("employer_referral", "label");

    static Employed of(House house, String alias, int staff) throws SQLException {
        var employer = new EmployerId(id("employer " + alias));
        var member = new MemberId(id("member " + alias));
        var email = "hr@" + alias + ".example";
        house.bean(Employers.class)
                .register(new RegisterEmployer(
                        employer,
                        alias,
                        "Bench " + alias,
                        null,
                        SizeBand.UNKNOWN,
                        Verification.VERIFIED,
                        Set.of(alias + ".example"),
                        List.of("Northmere"),
                        List.of(new RegisterEmployer.NewMember(member, "Bench HR", email, null, null, MemberRole.HR))));
        var tenants = house.bean(JdbcClient.class)
                .sql("select id from tenant order by slug limit ?")
                .param(ICBS)
                .query(UUID.class)
                .list();
        try (var connection = house.database.connect(house.database.mover())) {
            lines(connection, house, employer, member, tenants, staff);
            for (int i = 0; i < tenants.size(); i++) {
                known(connection, employer, tenants.get(i), i);
            }
        }
        try (var connection = house.database.connect(house.database.superuser());
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return new Employed(alias, email);
    }

    private static void lines(
            Connection connection, House house, EmployerId employer, MemberId member, List<UUID> tenants, int staff)
            throws SQLException {
        var seals = house.bean(Seals.class);
        try (var insert = connection.prepareStatement("""
                insert into employer_referral (employer_id, id, tenant_id, label, site, sent_by, sent_at, answer_by)
                values (?, ?, ?, ?, 'Northmere', ?, now() - make_interval(days => 30, secs => ?), current_date - 16)
                """)) {
            for (int n = 0; n < staff; n++) {
                var line = id("line " + employer.value() + n);
                var name = "Given Family" + n;
                insert.setObject(1, employer.value());
                insert.setObject(2, line);
                insert.setObject(3, tenants.get(n % tenants.size()));
                insert.setBytes(4, CurrentEmployer.within(employer, () -> seals.employer()
                        .seal(LABEL, line, name)
                        .stored()));
                insert.setObject(5, member.value());
                insert.setInt(6, n);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What the ICB knows of its share of them. */
    private static void known(Connection connection, EmployerId employer, UUID tenant, int number) throws SQLException {
        var of = """
                from employer_referral line
                where line.employer_id = '%s' and line.tenant_id = '%s'
                """.formatted(employer.value(), tenant);
        var t = "'" + tenant + "'::uuid";
        var provider = id("provider of staff " + tenant);
        var coach = id("coach of staff " + tenant);
        try (var statement = connection.createStatement()) {
            statement.execute("insert into provider (tenant_id, id, name, controller) values (" + t + ", '" + provider
                    + "', 'Bench', 'Bench') on conflict do nothing");
            statement.execute("insert into staff (tenant_id, id, provider_id, email_key, name) values (" + t + ", '"
                    + coach + "', '" + provider + "', 'staff" + number
                    + "@bench.example', 'Coach') on conflict do nothing");
            statement.execute("insert into employer_icb (tenant_id, employer_id, status) values (" + t + ", '"
                    + employer.value() + "', 'LINKED')");
            statement.execute("""
                    insert into person (tenant_id, id, provider_id, reference, full_name, name_key, family_key, birth_date,
                      postcode_key, outward_code, mobile, created_at)
                    select %1$s, line.id, '%2$s', 'S-' || line.id, 'Given Family', 'given family', 'family given',
                      date '1980-01-01', 'LA11AA', 'LA1', '+447700900461', now() %3$s
                    """.formatted(t, provider, of));
            statement.execute("""
                    insert into referral (tenant_id, id, provider_id, state, route, employer_id, employer_referral_id,
                      person_id, sent_at, lapses_on, confirmed_at, received_at, screen_by, agreed_to_be_referred,
                      settings_version, rules_say, cohort, decided_at, allocated_to)
                    select %1$s, line.id, '%2$s', 'ACCEPTED', 'EMPLOYER', line.employer_id, line.id, line.id, line.sent_at,
                      current_date - 16, line.sent_at, line.sent_at, current_date, true, 1, 'ELIGIBLE', 'IN_WORK', now(), '%4$s' %3$s
                    """.formatted(t, provider, of, coach));
            statement.execute("""
                    insert into care_case (tenant_id, id, provider_id, person_id, referral_id, coach_id, state, cohort,
                      opened_at, max_weeks, settings_version, forecast_start, started_on, ends_on)
                    select %1$s, line.id, '%2$s', line.id, line.id, '%4$s', 'STARTED', 'IN_WORK', line.sent_at, 12, 1,
                      current_date, current_date - 30, current_date + 54 %3$s
                    """.formatted(t, provider, of, coach));
            statement.execute("""
                    insert into permission (tenant_id, id, provider_id, referral_id, employer_id, item, purpose, given_at,
                      given_by_kind, given_by)
                    select %1$s, gen_random_uuid(), '%2$s', line.id, line.employer_id, 'IN_CONTACT', 'To plan the return',
                      line.sent_at, 'PERSON', line.id %3$s
                    """.formatted(t, provider, of));
            waiting(statement, t, provider, of);
        }
    }

    /** What waits for the employer: half of them asked for a change, a third are to talk, a fifth come back in steps. */
    private static void waiting(Statement statement, String t, UUID provider, String of) throws SQLException {
        statement.execute("""
                insert into adjustment (tenant_id, id, provider_id, referral_id, employer_id, code, fast_lane, state,
                  asked_by, number, due_on, permitted_at, created_at)
                select %1$s, line.id, '%2$s', line.id, line.employer_id, 'HEADSET', true,
                  (array['PERMISSION_OK', 'UNDER_REVIEW'])[1 + NTH %% 2], 'PERSON', 1, current_date + 5, line.sent_at,
                  line.sent_at %3$s and NTH %% 2 = 0
                """.formatted(t, provider, of).replace("NTH", NTH));
        statement.execute("""
                insert into permission (tenant_id, id, provider_id, referral_id, employer_id, item, purpose, given_at,
                  given_by_kind, given_by, document_id)
                select %1$s, gen_random_uuid(), '%2$s', line.id, line.employer_id, 'ADJUSTMENTS', 'To agree a change at work',
                  line.sent_at, 'PERSON', line.id, line.id %3$s and NTH %% 2 = 0
                """.formatted(t, provider, of).replace("NTH", NTH));
        statement.execute("""
                insert into conversation (tenant_id, id, provider_id, case_id, referral_id, employer_id, employer_line,
                  stage, state, with_coach, proposed_by, proposer_id, starts_at, minutes, mode, invited_at, answer_by, created_at)
                select %1$s, line.id, '%2$s', line.id, line.id, line.employer_id, line.id, 'PRE_RETURN', 'PROPOSED', true,
                  'PERSON', line.id, now() + interval '7 days', 30, 'VIDEO', line.sent_at, now() + interval '5 days',
                  line.sent_at %3$s and NTH %% 3 = 0
                """.formatted(t, provider, of).replace("NTH", NTH));
        statement.execute("""
                insert into phased_return (tenant_id, id, provider_id, case_id, referral_id, employer_id, state, newest,
                  starts_on, ends_on, created_at)
                select %1$s, line.id, '%2$s', line.id, line.id, line.employer_id, 'PROPOSED', 1, current_date + 7,
                  current_date + 49, line.sent_at %3$s and NTH %% 5 = 0
                """.formatted(t, provider, of).replace("NTH", NTH));
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("bench " + what).getBytes(StandardCharsets.UTF_8));
    }
}
