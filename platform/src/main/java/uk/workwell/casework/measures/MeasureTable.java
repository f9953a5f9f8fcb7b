package uk.workwell.casework.measures;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Answer sets: sealed, added and never changed. */
@Repository
class MeasureTable {

    private static final Column ANSWERS = new Column("measure_taken", "answers");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;
    private final Questionnaires questionnaires;

    MeasureTable(JdbcClient jdbc, Seals seals, JsonMapper json, Questionnaires questionnaires) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
        this.questionnaires = questionnaires;
    }

    /** Newest first, at most 100. */
    List<MeasureTaken> of(CaseId caseId) {
        return jdbc.sql("""
                select id, questionnaire, questionnaire_version, taken_on, recorded_by, answers, not_taken
                from measure_taken where tenant_id = ? and case_id = ? order by taken_on desc, id desc limit 100
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> taken(row))
                .list();
    }

    /** Written down by a colleague. */
    void insert(CaseCard of, TakeMeasure command, StaffId by, Instant now) {
        insert(of.provider(), command, by, null, now);
    }

    /** Answered by the person, to what they were asked. */
    void insertByLink(ProviderId provider, MeasureAsk ask, TakeMeasure command, Instant now) {
        insert(provider, command, null, ask.id(), now);
    }

    private void insert(
            ProviderId provider, TakeMeasure command, @Nullable StaffId by, @Nullable UUID ask, Instant now) {
        var id = Ids.fresh();
        var notTaken = command.notTaken();
        jdbc.sql("""
                insert into measure_taken (tenant_id, id, provider_id, case_id, questionnaire, questionnaire_version,
                  taken_on, recorded_at, recorded_by, ask_id, answers, not_taken)
                values (:tenant, :id, :provider, :case, :questionnaire, :version, :on, :now, :by, :ask, :answers, :notTaken)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", provider.value())
                .param("case", command.caseId().value())
                .param("questionnaire", command.questionnaire())
                .param("version", command.version())
                .param("on", Date.valueOf(command.on()))
                .param("now", Timestamp.from(now))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("ask", ask, Types.OTHER)
                .param(
                        "answers",
                        seals.tenant()
                                .seal(ANSWERS, id, json.writeValueAsString(command.answers()))
                                .stored())
                .param("notTaken", notTaken == null ? null : notTaken.name(), Types.VARCHAR)
                .update();
    }

    private MeasureTaken taken(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var code = row.getString("questionnaire");
        var by = row.getObject("recorded_by", UUID.class);
        int version = row.getInt("questionnaire_version");
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("answers")));
        return new MeasureTaken(
                id,
                questionnaires
                        .find(code, version)
                        .orElseThrow(
                                () -> new IllegalStateException("Answers to a questionnaire that is gone: " + code)),
                row.getDate("taken_on").toLocalDate(),
                by == null ? null : new StaffId(by),
                json.readValue(seals.tenant().open(ANSWERS, id, sealed), Answers.class),
                reason(row.getString("not_taken")));
    }

    private static @Nullable MissingReason reason(@Nullable String stored) {
        return stored == null ? null : MissingReason.valueOf(stored);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
