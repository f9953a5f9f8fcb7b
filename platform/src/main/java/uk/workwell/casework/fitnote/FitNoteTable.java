package uk.workwell.casework.fitnote;

import java.sql.Date;
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
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.fitnote.FitNote.State;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The revisions of fit notes. All that one says is sealed; the last day stands beside it, for the radar. */
@Repository
class FitNoteTable {

    private static final Column CONTENT = new Column("fit_note", "content");

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    FitNoteTable(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** Every revision, the newest entry first, at most 200. */
    List<FitNote> of(CaseId caseId) {
        return jdbc.sql("""
                select id, note_id, revision, state, content, nothing_follows_at, entered_at, entered_by from fit_note
                where tenant_id = ? and case_id = ? order by entered_at desc, id desc limit 200
                """)
                .params(tenant(), caseId.value())
                .query((row, n) -> note(row))
                .list();
    }

    void insert(CaseCard of, UUID note, int revision, FitNoteContent content, StaffId by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into fit_note (tenant_id, id, provider_id, case_id, note_id, revision, state, content, ends_on,
                  entered_at, entered_by)
                values (:tenant, :id, :provider, :case, :note, :revision, 'IN_FORCE', :content, :ends, :now, :by)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("note", note)
                .param("revision", revision)
                .param("content", seal(id, content))
                .param("ends", Date.valueOf(Objects.requireNonNull(content.to())))
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** @return whether it was in force until now */
    boolean updateState(FitNote revision, State next) {
        return jdbc.sql("""
                        update fit_note set state = :next
                        where tenant_id = :tenant and id = :id and state = 'IN_FORCE'""")
                        .param("next", next.name())
                        .param("tenant", tenant())
                        .param("id", revision.id())
                        .update()
                == 1;
    }

    /** @return whether it was in force, and nobody had said so */
    boolean updateLast(FitNote revision, StaffId by, Instant now) {
        return jdbc.sql("""
                        update fit_note set nothing_follows_at = :now, nothing_follows_by = :by
                        where tenant_id = :tenant and id = :id and state = 'IN_FORCE' and nothing_follows_at is null""")
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("tenant", tenant())
                        .param("id", revision.id())
                        .update()
                == 1;
    }

    private byte[] seal(UUID id, FitNoteContent content) {
        return seals.tenant()
                .seal(CONTENT, id, json.writeValueAsString(content))
                .stored();
    }

    private FitNote note(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("content")));
        return new FitNote(
                id,
                row.getObject("note_id", UUID.class),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                json.readValue(seals.tenant().open(CONTENT, id, sealed), FitNoteContent.class),
                row.getTimestamp("nothing_follows_at") != null,
                row.getTimestamp("entered_at").toInstant(),
                new StaffId(row.getObject("entered_by", UUID.class)));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
