package uk.workwell.casework.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Risks of the bound ICB. Asks nobody whose they are: {@link Watch} decides that. */
@Repository
class RiskTable {

    private static final Column BODY = new Column("risk", "body");
    private static final String OPEN = " in ('WAITING', 'LOOKED_AT', 'CLOSING')";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    RiskTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    void insert(Risk risk) {
        jdbc.sql("""
                insert into risk (tenant_id, id, case_id, provider_id, body, state, raised_kind, raised_by, raised_at,
                  due_at, rung, closed_at)
                values (:tenant, :id, :case, :provider, :body, :state, :kind, :by, :at, :due, :rung, :closed)
                """)
                .param("tenant", tenant())
                .param("id", risk.id().value())
                .param("case", risk.caseId().value())
                .param("provider", risk.provider().value())
                .param(
                        "body",
                        seals.tenant()
                                .seal(BODY, risk.id().value(), json.writeValueAsString(risk.body()))
                                .stored())
                .param("state", risk.state().name())
                .param("kind", risk.author().kind().name())
                .param("by", risk.author().id())
                .param("at", utc(risk.raisedAt()))
                .param("due", utc(risk.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("rung", risk.rung().name())
                .param("closed", utc(risk.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** @return whether it still was the version that this state came from */
    boolean update(Risk risk) {
        return jdbc.sql("""
                        update risk set state = :state, due_at = :due, rung = :rung, handed_to = :handed,
                          looked_at_by = :looked, proposed_by = :proposed, closed_at = :closed, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("state", risk.state().name())
                        .param("due", utc(risk.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("rung", risk.rung().name())
                        .param("handed", value(risk.handedTo()), Types.OTHER)
                        .param("looked", value(risk.lookedAtBy()), Types.OTHER)
                        .param("proposed", value(risk.proposedBy()), Types.OTHER)
                        .param("closed", utc(risk.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant())
                        .param("id", risk.id().value())
                        .param("version", risk.version())
                        .update()
                == 1;
    }

    Optional<Risk> find(RiskId id) {
        return jdbc.sql("select * from risk where tenant_id = ? and id = ?")
                .params(tenant(), id.value())
                .query((row, n) -> risk(row))
                .optional();
    }

    /** Newest first, at most 50. */
    List<Risk> of(CaseId caseId) {
        return jdbc.sql(
                        "select * from risk where tenant_id = ? and case_id = ? order by raised_at desc, id desc limit 50")
                .params(tenant(), caseId.value())
                .query((row, n) -> risk(row))
                .list();
    }

    /** Whether anything about this case is not closed. */
    boolean anyOpen(CaseId caseId) {
        return jdbc.sql("select exists (select from risk where tenant_id = ? and case_id = ? and state <> 'CLOSED')")
                .params(tenant(), caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** What waits in a provider for whoever watches as this one does, first what is due first; at most 200. */
    List<RiskRow> open(ProviderId provider, StaffId colleague, boolean all, boolean escalated) {
        return jdbc.sql("""
                select r.id, r.case_id, p.full_name, p.reference, r.state, r.raised_at, r.due_at
                """ + FROM_OPEN + " order by r.due_at nulls last, r.raised_at, r.id limit 200")
                .param("tenant", tenant())
                .param("provider", provider.value())
                .param("me", colleague.value())
                .param("all", all)
                .param("escalated", escalated)
                .query((row, n) -> new RiskRow(
                        new RiskId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("reference"),
                        RiskState.valueOf(row.getString("state")),
                        instant(row, "raised_at"),
                        maybe(row, "due_at")))
                .list();
    }

    int count(ProviderId provider, StaffId colleague, boolean all, boolean escalated) {
        return jdbc.sql("select count(*) from (select 1 " + FROM_OPEN + " limit 200) counted")
                .param("tenant", tenant())
                .param("provider", provider.value())
                .param("me", colleague.value())
                .param("all", all)
                .param("escalated", escalated)
                .query(Integer.class)
                .single();
    }

    private static final String FROM_OPEN = """
            from risk r
            join care_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where r.tenant_id = :tenant and r.provider_id = :provider and r.state
            """ + OPEN + """
              and (:all or r.handed_to = :me or r.looked_at_by = :me
                or (:escalated and r.rung in ('LEADS', 'ADMINS')))
            """;

    private Risk risk(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var body = Sealed.of(row.getBytes("body"));
        if (body == null) throw new IllegalStateException("A risk without a body");
        return new Risk(
                new RiskId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                new ProviderId(row.getObject("provider_id", UUID.class)),
                json.readValue(seals.tenant().open(BODY, id, body), Risk.Body.class),
                RiskState.valueOf(row.getString("state")),
                new Actor(Actor.Kind.valueOf(row.getString("raised_kind")), row.getObject("raised_by", UUID.class)),
                instant(row, "raised_at"),
                maybe(row, "due_at"),
                Rung.valueOf(row.getString("rung")),
                staff(row, "handed_to"),
                staff(row, "looked_at_by"),
                staff(row, "proposed_by"),
                maybe(row, "closed_at"),
                row.getLong("version"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable UUID value(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
