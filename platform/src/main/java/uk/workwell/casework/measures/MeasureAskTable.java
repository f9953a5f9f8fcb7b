package uk.workwell.casework.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** Which questionnaires people were sent a link to. */
@Repository
class MeasureAskTable {

    private static final String OPEN = """
            select id, case_id, questionnaire, questionnaire_version, ticket_id, asked_at, asked_by, expires_at
            from measure_ask where tenant_id = ? and state = 'ASKED' and expires_at > ?
            """;

    private final JdbcClient jdbc;

    MeasureAskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that can still be answered, newest first. */
    List<MeasureAsk> of(CaseId caseId, Instant now) {
        return jdbc.sql(OPEN + " and case_id = ? order by id desc")
                .params(tenant(), Timestamp.from(now), caseId.value())
                .query((row, n) -> ask(row))
                .list();
    }

    Optional<MeasureAsk> byTicket(UUID ticket, Instant now) {
        return jdbc.sql(OPEN + " and ticket_id = ?")
                .params(tenant(), Timestamp.from(now), ticket)
                .query((row, n) -> ask(row))
                .optional();
    }

    void insert(CaseCard of, MeasureAsk ask) {
        jdbc.sql("""
                insert into measure_ask (tenant_id, id, provider_id, case_id, questionnaire, questionnaire_version, ticket_id,
                  state, asked_at, asked_by, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""")
                .params(
                        tenant(),
                        ask.id(),
                        of.provider().value(),
                        ask.caseId().value(),
                        ask.questionnaire(),
                        ask.version(),
                        ask.ticket(),
                        Timestamp.from(ask.askedAt()),
                        ask.askedBy().value(),
                        Timestamp.from(ask.expiresAt()))
                .update();
    }

    /** @return whether it was open until now */
    boolean updateEnded(UUID id, String state, Instant now) {
        return jdbc.sql("""
                        update measure_ask set state = ?, ended_at = ?
                        where tenant_id = ? and id = ? and state = 'ASKED'""").params(state, Timestamp.from(now), tenant(), id).update() == 1;
    }

    /** What was answered and not read yet is read now. */
    void updateRead(CaseId caseId, StaffId by, Instant now) {
        jdbc.sql("""
                update measure_ask set read_at = ?, read_by = ?
                where tenant_id = ? and case_id = ? and state = 'ANSWERED' and read_at is null""")
                .params(Timestamp.from(now), by.value(), tenant(), caseId.value())
                .update();
    }

    /** Those of this questionnaire that were never answered, and whose link is of no use any more. */
    List<UUID> takeBack(CaseId caseId, String questionnaire, Instant now) {
        return jdbc.sql("""
                update measure_ask set state = 'WITHDRAWN', ended_at = ?
                where tenant_id = ? and case_id = ? and questionnaire = ? and state = 'ASKED' returning ticket_id""")
                .params(Timestamp.from(now), tenant(), caseId.value(), questionnaire)
                .query(UUID.class)
                .list();
    }

    private static MeasureAsk ask(ResultSet row) throws SQLException {
        return new MeasureAsk(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("questionnaire"),
                row.getInt("questionnaire_version"),
                row.getObject("ticket_id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("expires_at").toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
