package uk.workwell.casework.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The versions of plans. What a version says is sealed, and once agreed it never changes. */
@Repository
class PlanTable {

    private static final Column CONTENT = new Column("plan", "content");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    PlanTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Newest first, at most 50, without discarded drafts. */
    List<PlanVersion> of(CaseId caseId) {
        return jdbc.sql("""
                select id, number, state, content, saved_at, saved_by, person_agreed_on, person_agreed_how, version
                from plan where tenant_id = ? and case_id = ? and state <> 'DISCARDED' order by number desc limit 50
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> version(row))
                .list();
    }

    void insert(CaseCard of, PlanContent content, StaffId by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into plan (tenant_id, id, provider_id, case_id, number, state, content, saved_at, saved_by, version)
                select :tenant, :id, :provider, :case, coalesce(max(number), 0) + 1, 'DRAFT', :content, :now, :by, 1
                from plan where tenant_id = :tenant and case_id = :case
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("content", seal(id, content))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** @return whether the draft still had that version */
    boolean update(PlanVersion draft, PlanContent content, StaffId by, Instant now) {
        return jdbc.sql("""
                        update plan set content = :content, saved_at = :now, saved_by = :by, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("content", seal(draft.id(), content))
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("tenant", tenant())
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    boolean updateState(PlanVersion one, PlanState.Action action, Instant now) {
        var next = one.state().after(action).orElseThrow(() -> cannot(one, action));
        return jdbc.sql("""
                        update plan set state = :next, ended_at = :now, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version and state = :from
                        """)
                        .param("next", next.name())
                        .param("now", Timestamp.from(now))
                        .param("tenant", tenant())
                        .param("id", one.id())
                        .param("version", one.version())
                        .param("from", one.state().name())
                        .update()
                == 1;
    }

    boolean updateAgreed(PlanVersion draft, PersonAgreed person, StaffId coach, Instant now) {
        var next = draft.state().after(PlanState.Action.AGREE).orElseThrow(() -> cannot(draft, PlanState.Action.AGREE));
        return jdbc.sql("""
                        update plan set state = :next, person_agreed_on = :on, person_agreed_how = :how, saved_at = :now,
                          saved_by = :by, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("next", next.name())
                        .param("on", Date.valueOf(person.on()))
                        .param("how", person.how().name())
                        .param("now", Timestamp.from(now))
                        .param("by", coach.value())
                        .param("tenant", tenant())
                        .param("id", draft.id())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    private static IllegalStateException cannot(PlanVersion one, PlanState.Action action) {
        return new IllegalStateException("A plan that is " + one.state() + " cannot " + action);
    }

    private byte[] seal(UUID id, PlanContent content) {
        return seals.tenant()
                .seal(CONTENT, id, json.writeValueAsString(content))
                .stored();
    }

    private PlanVersion version(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("content")));
        return new PlanVersion(
                id,
                row.getInt("number"),
                PlanState.valueOf(row.getString("state")),
                json.readValue(seals.tenant().open(CONTENT, id, sealed), PlanContent.class),
                row.getTimestamp("saved_at").toInstant(),
                new StaffId(row.getObject("saved_by", UUID.class)),
                agreed(row),
                row.getLong("version"));
    }

    private static @Nullable PersonAgreed agreed(ResultSet row) throws SQLException {
        var on = row.getDate("person_agreed_on");
        return on == null
                ? null
                : new PersonAgreed(on.toLocalDate(), PersonAgreed.How.valueOf(row.getString("person_agreed_how")));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
