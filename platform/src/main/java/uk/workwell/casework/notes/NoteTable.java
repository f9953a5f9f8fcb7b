package uk.workwell.casework.notes;

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
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Saved notes; each layer is sealed for itself. */
@Repository
class NoteTable {

    private static final Column PRIVATE = new Column("case_note", "private_words");
    private static final Column SHAREABLE = new Column("case_note", "shareable_words");

    private static final String FROM = """
            select n.*, s.shown_by, s.shown_at, c.id as corrected_by, count(*) over () as total
            from case_note n
            left join case_note_shown s on s.tenant_id = n.tenant_id and s.note_id = n.id
            left join case_note c on c.tenant_id = n.tenant_id and c.supersedes = n.id
            where n.tenant_id = :tenant and n.case_id = :case
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    NoteTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** A window and the number of all. */
    record Newest(List<Note> notes, int total) {}

    /** @return whether it is new; the same id a second time changes nothing */
    boolean insert(CaseCard of, NoteId id, NoteWords words, StaffId by, Instant now) {
        return jdbc.sql("""
                        insert into case_note (tenant_id, id, case_id, provider_id, kind, minutes, private_words,
                          shareable_words, supersedes, written_by, written_at)
                        values (:tenant, :id, :case, :provider, :kind, :minutes, :private, :shareable, :corrects,
                          :by, :now)
                        on conflict (tenant_id, id) do nothing
                        """)
                        .param("tenant", tenant())
                        .param("id", id.value())
                        .param("case", of.id().value())
                        .param("provider", of.provider().value())
                        .param("kind", words.kind().name())
                        .param("minutes", words.minutes(), Types.INTEGER)
                        .param("private", sealed(PRIVATE, id, words.forTheTeam()), Types.BINARY)
                        .param("shareable", sealed(SHAREABLE, id, words.shareable()), Types.BINARY)
                        .param(
                                "corrects",
                                words.corrects() == null
                                        ? null
                                        : words.corrects().value(),
                                Types.OTHER)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether it was not shown before */
    boolean insertShown(CaseCard of, NoteId id, StaffId by, Instant now) {
        return jdbc.sql("""
                        insert into case_note_shown (tenant_id, note_id, case_id, provider_id, shown_by, shown_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, note_id) do nothing
                        """)
                        .params(
                                tenant(),
                                id.value(),
                                of.id().value(),
                                of.provider().value(),
                                by.value(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Note> find(CaseId caseId, NoteId id) {
        return jdbc.sql(FROM + " and n.id = :id")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("id", id.value())
                .query((row, n) -> note(row))
                .optional();
    }

    Newest newest(CaseId caseId, int atMost) {
        var total = new int[1];
        var notes = jdbc.sql(FROM + " order by n.written_at desc, n.id desc limit :limit")
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("limit", atMost)
                .query((row, n) -> {
                    total[0] = row.getInt("total");
                    return note(row);
                })
                .list();
        return new Newest(notes, total[0]);
    }

    private Note note(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var shownBy = row.getObject("shown_by", UUID.class);
        return new Note(
                new NoteId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                NoteKind.valueOf(row.getString("kind")),
                row.getObject("minutes", Integer.class),
                opened(PRIVATE, id, row.getBytes("private_words")),
                opened(SHAREABLE, id, row.getBytes("shareable_words")),
                noteId(row.getObject("supersedes", UUID.class)),
                noteId(row.getObject("corrected_by", UUID.class)),
                new StaffId(row.getObject("written_by", UUID.class)),
                instant(row, "written_at"),
                shownBy == null ? null : new Note.Shown(new StaffId(shownBy), instant(row, "shown_at")));
    }

    private byte @Nullable [] sealed(Column column, NoteId id, String words) {
        return words.isBlank()
                ? null
                : seals.tenant().seal(column, id.value(), words.strip()).stored();
    }

    private @Nullable String opened(Column column, UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(column, id, sealed);
    }

    private static @Nullable NoteId noteId(@Nullable UUID id) {
        return id == null ? null : new NoteId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
