package uk.workwell.casework.plan;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** How far goals and steps have come, apart from the versions that agreed to them. */
@Repository
class ProgressTable {

    private static final Column SAID = new Column("plan_goal", "said");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    ProgressTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** What is sealed about a goal. */
    record Said(@Nullable Integer rating, @Nullable String reason) {}

    List<GoalProgress> goals(CaseId caseId) {
        return jdbc.sql("""
                select id, state, said, changed_by, changed_at, version from plan_goal where tenant_id = ? and case_id = ?
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var said = said(id, row.getBytes("said"));
                    return new GoalProgress(
                            id,
                            GoalState.valueOf(row.getString("state")),
                            said.rating(),
                            said.reason(),
                            new StaffId(row.getObject("changed_by", UUID.class)),
                            row.getTimestamp("changed_at").toInstant(),
                            row.getLong("version"));
                })
                .list();
    }

    /** The steps that are done, each with its day. */
    Map<UUID, LocalDate> done(CaseId caseId) {
        var done = new HashMap<UUID, LocalDate>();
        jdbc.sql("select id, done_on from plan_step where tenant_id = ? and case_id = ? and done_on is not null")
                .params(tenant(), caseId.value())
                .query(row -> {
                    done.put(
                            row.getObject("id", UUID.class),
                            row.getDate("done_on").toLocalDate());
                });
        return done;
    }

    /** Takes up what was newly agreed; what was agreed before keeps its progress. */
    void insertAgreed(CaseCard of, PlanContent content, StaffId by, Instant now) {
        jdbc.sql("update plan_step set in_force = false where tenant_id = ? and case_id = ? and in_force")
                .params(tenant(), of.id().value())
                .update();
        for (var goal : content.goals()) {
            jdbc.sql("""
                    insert into plan_goal (tenant_id, id, provider_id, case_id, state, changed_at, changed_by, version)
                    values (:tenant, :id, :provider, :case, 'OPEN', :now, :by, 1) on conflict do nothing
                    """)
                    .param("tenant", tenant())
                    .param("id", goal.id())
                    .param("provider", of.provider().value())
                    .param("case", of.id().value())
                    .param("now", Timestamp.from(now))
                    .param("by", by.value())
                    .update();
            goal.steps().forEach(step -> insertAgreed(of, goal, step));
        }
    }

    private void insertAgreed(CaseCard of, Goal goal, PlanStep step) {
        jdbc.sql("""
                insert into plan_step (tenant_id, id, provider_id, case_id, goal_id, due_on, in_force)
                values (:tenant, :id, :provider, :case, :goal, :due, true)
                on conflict (tenant_id, id) do update set due_on = excluded.due_on, in_force = true
                where plan_step.case_id = excluded.case_id
                """)
                .param("tenant", tenant())
                .param("id", step.id())
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("goal", goal.id())
                .param("due", step.due() == null ? null : Date.valueOf(step.due()), Types.DATE)
                .update();
    }

    /** @return whether the goal still had that version */
    boolean updateGoal(GoalProgress seen, GoalState next, Said said, StaffId by, Instant now) {
        return jdbc.sql("""
                        update plan_goal set state = :next, said = :said, changed_at = :now, changed_by = :by,
                          version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("next", next.name())
                        .param(
                                "said",
                                seals.tenant()
                                        .seal(SAID, seen.goal(), json.writeValueAsString(said))
                                        .stored())
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("tenant", tenant())
                        .param("id", seen.goal())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** @return whether there is such a step in force in this case, and this changes it */
    boolean updateStep(CaseId caseId, UUID step, @Nullable LocalDate doneOn, StaffId by) {
        return jdbc.sql("""
                        update plan_step set done_on = :done, done_by = :by
                        where tenant_id = :tenant and case_id = :case and id = :id and in_force
                          and done_on is distinct from :done
                        """)
                        .param("done", doneOn == null ? null : Date.valueOf(doneOn), Types.DATE)
                        .param("by", by.value())
                        .param("tenant", tenant())
                        .param("case", caseId.value())
                        .param("id", step)
                        .update()
                == 1;
    }

    private Said said(UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null
                ? new Said(null, null)
                : json.readValue(seals.tenant().open(SAID, id, sealed), Said.class);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
