package uk.workwell.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Seals;

/** The follow-ups of a case. Scores and words are sealed; what is counted over everybody is not. */
@Repository
class FollowUpTable {

    static final List<Integer> WEEKS = List.of(6, 13, 26);
    private static final Column ANSWERS = new Column("follow_up", "answers");

    /** What the person said beside the outcome. */
    record Answers(
            @Nullable Integer ability,
            @Nullable Integer confidence,
            @Nullable String words) {}

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    FollowUpTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Once; a second call adds nothing. */
    void plan(CareCase of, LocalDate ended) {
        for (int weeks : WEEKS) {
            jdbc.sql("""
                    insert into follow_up (tenant_id, id, provider_id, case_id, coach_id, weeks, due_on)
                    values (:tenant, :id, :provider, :case, :coach, :weeks, :due)
                    on conflict (tenant_id, case_id, weeks) do nothing
                    """)
                    .param("tenant", tenant())
                    .param("id", Ids.fresh())
                    .param("provider", of.provider().value())
                    .param("case", of.id().value())
                    .param("coach", of.coach().value())
                    .param("weeks", weeks)
                    .param("due", ended.plusWeeks(weeks))
                    .update();
        }
    }

    /** @return false if it was done already, or is none of this case */
    boolean done(LogFollowUp log, StaffId by, Instant now) {
        var found = jdbc.sql("""
                select id from follow_up
                where tenant_id = ? and case_id = ? and weeks = ? and done_at is null
                """)
                .params(tenant(), log.caseId().value(), log.weeks())
                .query(UUID.class)
                .optional();
        return found.isPresent() && done(found.get(), log, by, now);
    }

    private boolean done(UUID id, LogFollowUp log, StaffId by, Instant now) {
        var answers = json.writeValueAsString(new Answers(log.ability(), log.confidence(), log.words()));
        return jdbc.sql("""
                        update follow_up set done_at = :now, done_by = :by, work_outcome = :outcome,
                          missing_reason = :missing, satisfaction = :satisfaction, answers = :answers
                        where tenant_id = :tenant and id = :id and done_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("outcome", name(log.outcome()), Types.VARCHAR)
                        .param("missing", name(log.missing()), Types.VARCHAR)
                        .param("satisfaction", log.satisfaction(), Types.INTEGER)
                        .param(
                                "answers",
                                seals.tenant().seal(ANSWERS, id, answers).stored())
                        .param("tenant", tenant())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that nobody has done yet go to another coach; who did the others stays. */
    void handOver(CaseId caseId, StaffId to) {
        jdbc.sql("""
                update follow_up set coach_id = :to where tenant_id = :tenant and case_id = :case and done_at is null
                """)
                .param("to", to.value())
                .param("tenant", tenant())
                .param("case", caseId.value())
                .update();
    }

    /** In order. */
    List<FollowUpTask> of(CaseId caseId) {
        return jdbc.sql(SELECT + " and f.case_id = :of order by f.weeks")
                .param("tenant", tenant())
                .param("of", caseId.value())
                .query((row, n) -> task(row))
                .list();
    }

    /** Those of a coach, and of those covered for, that are due by a day, the longest waiting first, at most 50. */
    List<FollowUpTask> due(StaffId coach, LocalDate by, LocalDate today) {
        return jdbc.sql(SELECT
                        + " and f.coach_id = any(" + Cover.WHOSE_CASES
                        + ") and f.done_at is null and f.due_on <= :by order by f.due_on limit 50")
                .param("tenant", tenant())
                .param("whose", coach.value())
                .param("today", today)
                .param("by", by)
                .query((row, n) -> task(row))
                .list();
    }

    private static final String SELECT = """
            select f.case_id, p.full_name, f.weeks, f.due_on, f.done_at, f.work_outcome, f.missing_reason
            from follow_up f
            join care_case c on c.tenant_id = f.tenant_id and c.id = f.case_id
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where f.tenant_id = :tenant
            """;

    private static FollowUpTask task(ResultSet row) throws SQLException {
        var outcome = row.getString("work_outcome");
        var missing = row.getString("missing_reason");
        return new FollowUpTask(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("full_name"),
                row.getInt("weeks"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("done_at") != null,
                outcome == null ? null : WorkOutcome.valueOf(outcome),
                missing == null ? null : MissingReason.valueOf(missing));
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
