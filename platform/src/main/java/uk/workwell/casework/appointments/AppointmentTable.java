package uk.workwell.casework.appointments;

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
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Appointments are only added to: the application has no right to change or remove a row. */
@Repository
class AppointmentTable {

    private static final Column VENUE = new Column("appointment", "venue");
    private static final Column WORDS = new Column("appointment", "words");
    private static final Column OUTSIDE = new Column("appointment", "outside_words");

    private static final String SELECT = """
            select a.id, coalesce(a.series, a.id) as series, a.sequence, a.case_id, a.coach_id, a.kind, a.starts_at,
                   a.minutes, a.mode, a.venue, a.words, a.attendance, a.outside_words, a.note_id, a.supersedes,
                   a.recorded_by, a.recorded_at
            from appointment a where a.tenant_id = ?
            """;

    private static final String CURRENT = """
             and not exists (select 1 from appointment later
                             where later.tenant_id = a.tenant_id and later.supersedes = a.id)
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    AppointmentTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(AppointmentCard one, ProviderId provider) {
        jdbc.sql("""
                insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode,
                  attendance, kind, series, sequence, venue, words, outside_words, note_id, supersedes, recorded_by,
                  recorded_at)
                values (:tenant, :id, :provider, :case, :coach, :startsAt, :minutes, :mode,
                  :attendance, :kind, :series, :sequence, :venue, :words, :outside, :note, :supersedes, :by, :at)
                """)
                .param("tenant", tenant())
                .param("id", one.id().value())
                .param("provider", provider.value())
                .param("case", one.caseId().value())
                .param("coach", one.coach().value())
                .param("startsAt", Timestamp.from(one.startsAt()))
                .param("minutes", one.minutes())
                .param("mode", one.mode().name())
                .param("attendance", one.attendance().code())
                .param("kind", one.kind().name())
                .param("series", one.series())
                .param("sequence", one.sequence())
                .param("venue", sealed(VENUE, one.id(), one.venue()), Types.BINARY)
                .param("words", sealed(WORDS, one.id(), one.words()), Types.BINARY)
                .param("outside", sealed(OUTSIDE, one.id(), one.outsideWords()), Types.BINARY)
                .param("note", one.note() == null ? null : one.note().value(), Types.OTHER)
                .param("supersedes", one.supersedes(), Types.OTHER)
                .param("by", one.recordedBy().value())
                .param("at", Timestamp.from(one.recordedAt()))
                .update();
    }

    /** As they stand, newest first, at most 200. */
    List<AppointmentCard> of(CaseId caseId) {
        return jdbc.sql(SELECT + " and a.case_id = ?" + CURRENT + " order by a.starts_at desc, a.id desc limit 200")
                .params(tenant(), caseId.value())
                .query((row, n) -> card(row))
                .list();
    }

    /** A version, whether or not it still counts. */
    Optional<AppointmentCard> find(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + " and a.case_id = ? and a.id = ?")
                .params(tenant(), caseId.value(), id)
                .query((row, n) -> card(row))
                .optional();
    }

    /** All versions of one appointment, newest first. */
    List<AppointmentCard> versions(CaseId caseId, UUID series) {
        return jdbc.sql(SELECT + " and a.case_id = ? and (a.series = ? or a.id = ?) order by a.sequence desc limit 100")
                .params(tenant(), caseId.value(), series, series)
                .query((row, n) -> card(row))
                .list();
    }

    /** A version that nobody has changed since. */
    Optional<AppointmentCard> newest(UUID id) {
        return jdbc.sql(SELECT + " and a.id = ?" + CURRENT)
                .params(tenant(), id)
                .query((row, n) -> card(row))
                .optional();
    }

    /** The newest version of the first appointment. */
    Optional<AppointmentId> firstOf(CaseId caseId) {
        return jdbc.sql("select a.id from appointment a where a.tenant_id = ? and a.case_id = ? and a.first" + CURRENT
                        + " order by a.recorded_at desc limit 1")
                .params(tenant(), caseId.value())
                .query(UUID.class)
                .optional()
                .map(AppointmentId::new);
    }

    /** The next one that is booked, from that moment on. */
    Optional<Instant> nextOf(CaseId caseId, Instant from) {
        return jdbc.sql("select min(a.starts_at) as at from appointment a where a.tenant_id = ? and a.case_id = ?"
                        + " and a.attendance = '0' and a.starts_at >= ?" + CURRENT)
                .params(tenant(), caseId.value(), Timestamp.from(from))
                .query((row, n) -> Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant))
                .single();
    }

    private AppointmentCard card(ResultSet row) throws SQLException {
        var id = new AppointmentId(row.getObject("id", UUID.class));
        var note = row.getObject("note_id", UUID.class);
        return new AppointmentCard(
                id,
                row.getObject("series", UUID.class),
                row.getInt("sequence"),
                new CaseId(row.getObject("case_id", UUID.class)),
                new StaffId(row.getObject("coach_id", UUID.class)),
                AppointmentKind.valueOf(row.getString("kind")),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                Mode.valueOf(row.getString("mode")),
                open(VENUE, id, row.getBytes("venue")),
                open(WORDS, id, row.getBytes("words")),
                Attendance.of(row.getString("attendance")),
                open(OUTSIDE, id, row.getBytes("outside_words")),
                note == null ? null : new NoteId(note),
                row.getObject("supersedes", UUID.class),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }

    private byte @Nullable [] sealed(Column column, AppointmentId id, @Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : seals.tenant().seal(column, id.value(), words.strip()).stored();
    }

    private @Nullable String open(Column column, AppointmentId id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(column, id.value(), sealed);
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
