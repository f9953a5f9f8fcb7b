package uk.workwell.casework.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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

/** Notes that are being written: at most one for each colleague and case, sealed whole. */
@Repository
class DraftTable {

    private static final Column BODY = new Column("note_draft", "body");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    DraftTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    Optional<NoteDraft> find(CaseId caseId, StaffId owner) {
        return jdbc.sql("""
                select id, body, revision, saved_at from note_draft
                where tenant_id = ? and case_id = ? and staff_id = ?
                """)
                .params(tenant(), caseId.value(), owner.value())
                .query((row, n) -> draft(row))
                .optional();
    }

    /** @return whether there was none yet */
    boolean insert(CaseCard of, StaffId owner, NoteId id, NoteWords words, Instant now) {
        return jdbc.sql("""
                        insert into note_draft (tenant_id, id, case_id, provider_id, staff_id, body, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, staff_id, case_id) do nothing
                        """)
                        .params(
                                tenant(),
                                id.value(),
                                of.id().value(),
                                of.provider().value(),
                                owner.value(),
                                sealed(id, words),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether it still was the revision that the writer had read */
    boolean update(NoteId id, StaffId owner, int revision, NoteWords words, Instant now) {
        return jdbc.sql("""
                        update note_draft set body = ?, revision = revision + 1, saved_at = ?
                        where tenant_id = ? and id = ? and staff_id = ? and revision = ?
                        """)
                        .params(
                                sealed(id, words),
                                now.atOffset(ZoneOffset.UTC),
                                tenant(),
                                id.value(),
                                owner.value(),
                                revision)
                        .update()
                == 1;
    }

    void delete(CaseId caseId, StaffId owner) {
        jdbc.sql("delete from note_draft where tenant_id = ? and case_id = ? and staff_id = ?")
                .params(tenant(), caseId.value(), owner.value())
                .update();
    }

    int deleteBefore(Instant lastSaved) {
        return jdbc.sql("delete from note_draft where tenant_id = ? and saved_at < ?")
                .params(tenant(), lastSaved.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] sealed(NoteId id, NoteWords words) {
        return seals.tenant()
                .seal(BODY, id.value(), json.writeValueAsString(words))
                .stored();
    }

    private NoteDraft draft(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var body = Sealed.of(row.getBytes("body"));
        if (body == null) throw new IllegalStateException("A draft without a body");
        return new NoteDraft(
                new NoteId(id),
                json.readValue(seals.tenant().open(BODY, id, body), NoteWords.class),
                row.getInt("revision"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
