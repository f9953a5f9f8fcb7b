package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.workwell.Servers;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.casework.CaseState;
import uk.workwell.casework.appointments.MissedState;
import uk.workwell.casework.fitnote.FitNote;
import uk.workwell.casework.ownpage.ChallengeState;
import uk.workwell.casework.plan.GoalState;
import uk.workwell.casework.plan.PlanState;
import uk.workwell.casework.risk.RiskState;
import uk.workwell.returntowork.phased.PhasedState;
import uk.workwell.sharing.messages.MessageState;
import uk.workwell.sharing.release.ReleaseState;
import uk.workwell.tenant.settings.ReadySettings;

/** The demonstration's people, in a database of their own: made by the verbs, at least three in every state. */
@WorkWellTest
@DirtiesContext
class SampleDataTest {

    private static final Bootstrap.Database DATABASE = Servers.freshDatabase();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        DATABASE.properties().forEach((name, value) -> properties.add(name, () -> value));
    }

    @Autowired
    List<SampleData> fillers;

    @Test
    void livesInEveryStateOfEveryMachineInThreeIcbsAndAFewSecondsAreEnough() throws SQLException {
        var begun = System.nanoTime();
        fillers.forEach(SampleDataTest::fill);
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("Sample data in %.1f s%n", seconds);
        for (var code : List.of("QE1", "QOP", "QF7")) {
            var tenant = ReadySettings.tenant(code).value();
            assertThat(counts("select state, count(*) from referral where tenant_id = '" + tenant + "' group by 1"))
                    .as(code)
                    .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                    .containsOnlyKeys(
                            "AWAITING_PERSON",
                            "DECLINED_BY_PERSON",
                            "LAPSED",
                            "WITHDRAWN",
                            "SCREENING",
                            "INFO_REQUESTED",
                            "DUPLICATE",
                            "NOT_ELIGIBLE",
                            "REDIRECTED",
                            "RISK_HOLD",
                            "ACCEPTED");
            assertThat(counts("select state, count(*) from care_case where tenant_id = '" + tenant + "' group by 1"))
                    .as(code)
                    .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                    .containsOnlyKeys(
                            Arrays.stream(CaseState.values()).map(Enum::name).toArray(String[]::new));
            assertThat(counts("select route, count(*) from referral where tenant_id = '" + tenant + "' group by 1"))
                    .as(code)
                    .allSatisfy((route, count) -> assertThat(count).as(route).isGreaterThanOrEqualTo(8))
                    .containsOnlyKeys("EMPLOYER", "SELF", "GP", "JOBCENTRE", "COMMUNITY", "PHONE");
            livesInAll(tenant, "risk", RiskState.values());
            livesInAll(tenant, "plan", PlanState.values());
            livesInAll(tenant, "plan_goal", GoalState.values());
            livesInAll(tenant, "missed_in_a_row", MissedState.values());
            livesInAll(tenant, "adjustment", AdjustmentState.values());
            livesInAll(tenant, "phased_return", PhasedState.values());
            livesInAll(tenant, "fit_note", FitNote.State.values());
            livesInAll(tenant, "release", ReleaseState.values());
            livesInAll(tenant, "message", MessageState.values());
            livesInAll(tenant, "view_challenge", ChallengeState.values());
            assertThat(counts("select case when withdrawn_at is null then 'valid' else 'withdrawn' end, count(*)"
                            + " from passport where tenant_id = '" + tenant + "' group by 1"))
                    .as(code)
                    .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                    .containsOnlyKeys("valid", "withdrawn");
            assertThat(counts("select 'charts', count(*) from (select case_id from measure_taken where tenant_id = '"
                            + tenant + "' group by case_id having count(*) > 2) chart"))
                    .as(code)
                    .allSatisfy((charts, count) -> assertThat(count).isGreaterThan(30));
            assertThat(counts("select state, count(*) from onward_referral where tenant_id = '" + tenant
                            + "' group by 1"))
                    .as(code)
                    .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                    .containsOnlyKeys(
                            "DRAFT",
                            "PERMITTED",
                            "SENT",
                            "ACKNOWLEDGED",
                            "ACCEPTED",
                            "REJECTED",
                            "WAITING",
                            "STARTED",
                            "COMPLETED",
                            "NOT_ATTENDED",
                            "WITHDRAWN");
            assertThat(counts("select state, count(*) from conversation where tenant_id = '" + tenant + "' group by 1"))
                    .as(code)
                    .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                    .containsOnlyKeys(
                            "PROPOSED", "AGENDA", "OPEN", "TO_SIGN", "SIGNED", "DECLINED", "CANCELLED", "LAPSED");
        }
        assertThat(counts("""
                        select coalesce(ended_why, case when expires_at < now() then 'EXPIRED'
                          when said_who_at is null then 'SENT' else 'IN_USE' end), count(*) from employer_by_link group by 1
                        """))
                .as("links of managers without an account")
                .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3))
                .containsKeys("IN_USE", "SENT", "REVOKED", "LOCKED", "EXPIRED");
        var people = counts("select 'people', count(*) from person");
        assertThat(people.get("people")).isGreaterThan(600);
        fillers.forEach(SampleData::fill);
        assertThat(counts("select 'people', count(*) from person"))
                .as("after a second run")
                .isEqualTo(people);
        assertThat(seconds).as("seconds on a busy machine").isLessThan(90);
    }

    private static void fill(SampleData filler) {
        var begun = System.nanoTime();
        var words = filler.fill();
        System.out.printf("%5.1f s %s%n", (System.nanoTime() - begun) / 1e9, words);
    }

    private static void livesInAll(UUID tenant, String table, Enum<?>... states) throws SQLException {
        assertThat(counts("select state, count(*) from " + table + " where tenant_id = '" + tenant + "' group by 1"))
                .as(table)
                .containsOnlyKeys(Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .allSatisfy((state, count) -> assertThat(count).as(state).isGreaterThanOrEqualTo(3));
    }

    private static Map<String, Integer> counts(String sql) throws SQLException {
        try (var connection = DATABASE.connect(DATABASE.mover());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var counts = new TreeMap<String, Integer>();
            while (rows.next()) counts.put(rows.getString(1), rows.getInt(2));
            return counts;
        }
    }
}
