package uk.workwell.returntowork.phased;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** What was really worked, and which weeks are to be talked about. */
@Repository
class WorkedTable {

    private static final Column CONTENT = new Column("phased_worked", "content");
    private static final Column NAME = new Column("phased_worked", "by_name");

    private record Said(WeekHours hours, String words) {}

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    WorkedTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Newest first, at most 300. */
    List<Worked> of(UUID plan) {
        return jdbc.sql("""
                select id, week, content, side, by_id, by_name, at from phased_worked
                where tenant_id = ? and plan_id = ? order by at desc, id desc limit 300
                """)
                .params(tenant(), plan)
                .query((row, n) -> worked(row))
                .list();
    }

    void insert(PhasedReturn of, Worked worked) {
        var id = Ids.fresh();
        var said = json.writeValueAsString(new Said(worked.hours(), worked.words()));
        jdbc.sql("""
                insert into phased_worked (tenant_id, id, provider_id, plan_id, week, content, side, by_id, by_name, at)
                values (:tenant, :id, :provider, :plan, :week, :content, :side, :by, :name, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider())
                .param("plan", of.id())
                .param("week", worked.week())
                .param("content", seals.tenant().seal(CONTENT, id, said).stored())
                .param("side", worked.by().side().name())
                .param("by", worked.by().id())
                .param("name", seals.tenant().seal(NAME, id, worked.by().name()).stored())
                .param("now", Timestamp.from(worked.at()))
                .update();
    }

    /** @return whether nobody was to talk about that week until now */
    boolean insertTalk(PhasedReturn of, int week, Instant now) {
        return jdbc.sql("""
                        insert into phased_talk (tenant_id, id, provider_id, plan_id, case_id, week, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                tenant(),
                                Ids.fresh(),
                                of.provider(),
                                of.id(),
                                of.caseId().value(),
                                week,
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return whether anything waited */
    boolean updateTalked(UUID plan, Instant now) {
        return jdbc.sql("update phased_talk set done_at = ? where tenant_id = ? and plan_id = ? and done_at is null")
                        .params(Timestamp.from(now), tenant(), plan)
                        .update()
                > 0;
    }

    /** Weeks to talk about in a coach's cases, longest waiting first, at most 50. */
    List<ToTalkAbout> talks(StaffId coach) {
        return jdbc.sql("""
                select t.case_id, p.full_name, min(t.week) as week, count(*) as weeks, min(t.opened_at) as opened_at
                from phased_talk t
                join care_case c on c.tenant_id = t.tenant_id and c.id = t.case_id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                where t.tenant_id = ? and t.done_at is null and c.coach_id = ?
                group by t.case_id, p.full_name order by min(t.opened_at) limit 50
                """)
                .params(tenant(), coach.value())
                .query((row, n) -> new ToTalkAbout(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("full_name"),
                        row.getInt("week"),
                        row.getInt("weeks"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    private Worked worked(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("content")));
        var name = Objects.requireNonNull(Sealed.of(row.getBytes("by_name")));
        var said = json.readValue(seals.tenant().open(CONTENT, id, sealed), Said.class);
        var by = new Who(
                Who.Side.valueOf(row.getString("side")),
                row.getObject("by_id", UUID.class),
                seals.tenant().open(NAME, id, name));
        return new Worked(
                row.getInt("week"),
                said.hours(),
                said.words(),
                by,
                row.getTimestamp("at").toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
