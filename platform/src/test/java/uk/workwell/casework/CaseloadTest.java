package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Servers;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;

/** Reading a caseload: what it finds, how many statements it takes, and by which index. */
@WorkWellTest
class CaseloadTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Caseload caseload;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private Colleague coach;

    @BeforeEach
    void aCoachWithoutCases() {
        icb = fixtures.icb("QE1");
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "A new coach", "new-" + UUID.randomUUID() + "@qe1.trial.example", icb.provider(), Role.COACH)))
                .orElseThrow());
    }

    private AReferral accepted(String name) {
        return fixtures.aReferral()
                .to(icb)
                .of(name)
                // Another birthday each time, or the same name would be the same person.
                .born(LocalDate.of(1970, 1, 1)
                        .plusDays(ThreadLocalRandom.current().nextInt(9_000)))
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .accepted(coach);
    }

    private List<String> names(CaseloadFilter filter, Sort sort, boolean descending) {
        return icb.as(coach, () -> caseload.of(coach).window(filter, sort, descending, 0, 50)).stream()
                .map(CaseloadRow::name)
                .toList();
    }

    private static CaseloadFilter typed(String text) {
        return CaseloadFilter.MINE.searching(text);
    }

    @Nested
    class ACaseload {

        @BeforeEach
        void ofThree() {
            accepted("Ottoline Greengage");
            accepted("Zoë Applegarth");
            accepted("Cornelius Paddock");
        }

        @Test
        void isSortedByFamilyName() {
            assertThat(names(CaseloadFilter.MINE, Sort.NAME, false))
                    .containsExactly("Zoë Applegarth", "Ottoline Greengage", "Cornelius Paddock");
            assertThat(names(CaseloadFilter.MINE, Sort.NAME, true))
                    .containsExactly("Cornelius Paddock", "Ottoline Greengage", "Zoë Applegarth");
        }

        @Test
        void isSearchedByTheBeginningOfEitherNameHoweverItIsTyped() {
            assertThat(names(typed("green"), Sort.NAME, false)).containsExactly("Ottoline Greengage");
            assertThat(names(typed("ZOE"), Sort.NAME, false)).containsExactly("Zoë Applegarth");
            assertThat(names(typed("gage"), Sort.NAME, false)).isEmpty();
            assertThat(names(typed("100%_"), Sort.NAME, false)).isEmpty();
        }

        @Test
        void isSearchedByReference() {
            var first = icb.as(coach, () -> caseload.of(coach).window(CaseloadFilter.MINE, Sort.NAME, false, 0, 1))
                    .getFirst();
            assertThat(names(typed(first.reference().toLowerCase(java.util.Locale.ROOT)), Sort.NAME, false))
                    .containsExactly(first.name());
        }

        @Test
        void comesInParts() {
            var second = icb.as(coach, () -> caseload.of(coach).window(CaseloadFilter.MINE, Sort.NAME, false, 1, 1));
            assertThat(second).extracting(CaseloadRow::name).containsExactly("Ottoline Greengage");
            assertThat(icb.<Integer>as(coach, () -> caseload.of(coach).count(CaseloadFilter.MINE)))
                    .isEqualTo(3);
        }

        @Test
        void isEmptyForAnotherCoachEvenWhenSearched() {
            assertThat(icb.as(icb.coach2(), () -> caseload.of(icb.coach2())
                            .window(typed("Ottoline"), Sort.NAME, false, 0, 50)))
                    .isEmpty();
        }

        @Test
        void takesOneStatementForAPartAndOneForItsCount() {
            int part = icb.as(
                    coach,
                    () -> CountedStatements.of(() -> caseload.of(coach).window(typed("o"), Sort.NAME, false, 0, 50)));
            int count = icb.as(
                    coach, () -> CountedStatements.of(() -> caseload.of(coach).count(typed("o"))));
            assertThat(part).isEqualTo(1);
            assertThat(count).isEqualTo(1);
        }
    }

    @Nested
    class OfAHundredThousand {

        @Test
        void fiftyAreFoundByTheCoachsIndexAndNothingElseIsRead() throws SQLException {
            fill();
            var plan = plan("""
                    select c.id, p.full_name from care_case c
                    join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                    join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
                    where c.tenant_id = '%s' and c.coach_id = '%s' and c.state = any(array['OPENED','CONTACTING','BOOKED','STARTED'])
                    order by p.family_key collate "C", c.id limit 50 offset 0
                    """.formatted(BIG, coachNumber(7)));
            assertThat(plan).contains("care_case_caseload").doesNotContain("Seq Scan on care_case");
            assertThat(plan).doesNotContain("Seq Scan on person");
        }

        @Test
        void aNameOfAWholeProviderIsFoundByTheNameIndexes() throws SQLException {
            fill();
            var plan = plan("""
                    select c.id from care_case c
                    join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                    where c.tenant_id = '%s' and c.provider_id = '%s'
                      and c.state = any(array['OPENED','CONTACTING','BOOKED','STARTED'])
                      and (starts_with(p.name_key collate "C", 'person 4242') or starts_with(p.family_key collate "C", 'person 4242'))
                    order by p.family_key collate "C", c.id limit 50
                    """.formatted(BIG, BIG));
            assertThat(plan).contains("person_by_name").contains("person_by_family_name");
            assertThat(plan).doesNotContain("Seq Scan on care_case").doesNotContain("Seq Scan on person");
        }

        @Test
        void theNewestOfAWholeProviderComeInTheOrderOfAnIndex() throws SQLException {
            fill();
            var plan = plan("""
                    select c.id, p.full_name from care_case c
                    join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                    join staff s on s.tenant_id = c.tenant_id and s.id = c.coach_id
                    where c.tenant_id = '%s' and c.provider_id = '%s'
                      and c.state = any(array['OPENED','CONTACTING','BOOKED','STARTED'])
                    order by c.opened_at desc, c.id desc limit 50
                    """.formatted(BIG, BIG));
            assertThat(plan).contains("care_case_of_provider_opened").doesNotContain("Sort");
        }

        /** As the application's role, under row security, with what the planner knows after an analyze. */
        private String plan(String query) throws SQLException {
            var database = Servers.database();
            try (var app = database.connect(database.app());
                    var statement = app.createStatement()) {
                app.setAutoCommit(false);
                statement.execute("select set_config('app.tenant', '" + BIG + "', true)");
                try (var rows = statement.executeQuery("explain " + query)) {
                    var lines = new java.util.ArrayList<String>();
                    while (rows.next()) lines.add(rows.getString(1));
                    return lines.stream().collect(Collectors.joining("\n"));
                }
            }
        }
    }

    private static final UUID BIG = UUID.fromString("00000000-0000-4000-8000-00000000b160");
    private static boolean filled;

    private static UUID coachNumber(int number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000%05d".formatted(number));
    }

    /** 100,000 cases of 2,000 coaches, by the role that may load in bulk; nothing of this is read by the application. */
    private static synchronized void fill() throws SQLException {
        if (filled) return;
        var database = Servers.database();
        try (var mover = database.connect(database.mover());
                var statement = mover.createStatement()) {
            for (var sql : List.of(
                    "insert into provider values ('%1$s', '%1$s', 'Big', 'Big') on conflict do nothing",
                    """
                    insert into staff (tenant_id, id, provider_id, email_key, name)
                    select '%1$s', ('00000000-0000-4000-8000-0000000' || lpad(n::text, 5, '0'))::uuid, '%1$s', n::text, 'Coach ' || n
                    from generate_series(1, 2000) n on conflict do nothing""", """
                    insert into person (tenant_id, id, provider_id, reference, full_name, name_key, family_key, birth_date,
                      postcode_key, outward_code, created_at)
                    select '%1$s', ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, '%1$s', 'BIG-' || n, 'Person ' || n,
                      'person ' || n, n || ' person', date '1980-01-01', 'LA11AA', 'LA1', now()
                    from generate_series(1, 100000) n on conflict do nothing""", """
                    insert into referral (tenant_id, id, provider_id, state, route, person_id, sent_at, lapses_on, settings_version)
                    select '%1$s', ('00000000-0000-4000-8002-' || lpad(n::text, 12, '0'))::uuid, '%1$s', 'ACCEPTED', 'SELF',
                      ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, now(), current_date, 1
                    from generate_series(1, 100000) n on conflict do nothing""", """
                    insert into care_case (tenant_id, id, provider_id, person_id, referral_id, coach_id, state, cohort, opened_at,
                      max_weeks, settings_version, forecast_start)
                    select '%1$s', ('00000000-0000-4000-8003-' || lpad(n::text, 12, '0'))::uuid, '%1$s',
                      ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid,
                      ('00000000-0000-4000-8002-' || lpad(n::text, 12, '0'))::uuid,
                      ('00000000-0000-4000-8000-0000000' || lpad((1 + n %% 2000)::text, 5, '0'))::uuid,
                      (array['OPENED', 'CONTACTING', 'BOOKED', 'STARTED', 'DECLINED'])[1 + n %% 5], 'IN_WORK',
                      now() - n * interval '1 minute', 12, 1, current_date
                    from generate_series(1, 100000) n on conflict do nothing""")) {
                statement.execute(sql.formatted(BIG));
            }
        }
        try (var owner = database.connect(database.superuser());
                var statement = owner.createStatement()) {
            statement.execute("analyze care_case, person, staff");
        }
        filled = true;
    }
}
