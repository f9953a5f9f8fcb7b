package uk.workwell.casework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.plan.PlanAsk.State;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** To whom which version of a draft was shown by a link, and what they answered. What they wrote is sealed. */
@Repository
class PlanAskTable {

    private static final Column WORDS = new Column("plan_ask", "words");
    private static final String SELECT = """
            select id, case_id, plan_id, plan_version, ticket_id, state, asked_at, asked_by, expires_at, ended_at, words
            from plan_ask where tenant_id = ?
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    PlanAskTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** The newest of the case, whatever became of it. */
    Optional<PlanAsk> newest(CaseId caseId) {
        return jdbc.sql(SELECT + " and case_id = ? order by id desc limit 1")
                .params(tenant(), caseId.value())
                .query((row, n) -> ask(row))
                .optional();
    }

    Optional<PlanAsk> byTicket(UUID ticket) {
        return jdbc.sql(SELECT + " and ticket_id = ?")
                .params(tenant(), ticket)
                .query((row, n) -> ask(row))
                .optional();
    }

    void insert(CaseCard of, PlanAsk ask) {
        jdbc.sql("""
                insert into plan_ask (tenant_id, id, provider_id, case_id, plan_id, plan_version, ticket_id, state, asked_at,
                  asked_by, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""")
                .params(
                        tenant(),
                        ask.id(),
                        of.provider().value(),
                        ask.caseId().value(),
                        ask.plan(),
                        ask.version(),
                        ask.ticket(),
                        Timestamp.from(ask.askedAt()),
                        ask.askedBy().value(),
                        Timestamp.from(ask.expiresAt()))
                .update();
    }

    /** @return whether it waited until now */
    boolean updateEnded(PlanAsk ask, State state, @Nullable String words, Instant now) {
        return jdbc.sql("""
                        update plan_ask set state = :state, ended_at = :now, words = :words
                        where tenant_id = :tenant and id = :id and state = 'ASKED'""")
                        .param("state", state.name())
                        .param("now", Timestamp.from(now))
                        .param(
                                "words",
                                words == null
                                        ? null
                                        : seals.tenant()
                                                .seal(WORDS, ask.id(), words)
                                                .stored(),
                                Types.BINARY)
                        .param("tenant", tenant())
                        .param("id", ask.id())
                        .update()
                == 1;
    }

    /** What the person answered and nobody has read yet is read now. */
    void updateRead(CaseId caseId, StaffId by, Instant now) {
        jdbc.sql("""
                update plan_ask set read_at = ?, read_by = ?
                where tenant_id = ? and case_id = ? and state in ('AGREED', 'CHANGE_ASKED') and read_at is null""")
                .params(Timestamp.from(now), by.value(), tenant(), caseId.value())
                .update();
    }

    /** Those that were never answered, and whose link is of no use any more. */
    List<UUID> takeBack(CaseId caseId, Instant now) {
        return jdbc.sql("""
                update plan_ask set state = 'WITHDRAWN', ended_at = ?
                where tenant_id = ? and case_id = ? and state = 'ASKED' returning ticket_id""")
                .params(Timestamp.from(now), tenant(), caseId.value())
                .query(UUID.class)
                .list();
    }

    private PlanAsk ask(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Sealed.of(row.getBytes("words"));
        var ended = row.getTimestamp("ended_at");
        return new PlanAsk(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("plan_id", UUID.class),
                row.getLong("plan_version"),
                row.getObject("ticket_id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("expires_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                sealed == null ? null : seals.tenant().open(WORDS, id, sealed));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
