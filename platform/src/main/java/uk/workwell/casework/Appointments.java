package uk.workwell.casework;

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
import uk.workwell.casework.AppointmentRules.Taken;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Appointments are only added to: the application has no right to change or remove a row. */
@Repository
class Appointments {

    private static final Column OUTSIDE = new Column("appointment", "outside_words");

    private static final String CURRENT = """
             and not exists (select 1 from appointment later
                             where later.tenant_id = a.tenant_id and later.supersedes = a.id)
            """;

    private final JdbcClient jdbc;
    private final CoachTime time;
    private final Seals seals;

    Appointments(JdbcClient jdbc, CoachTime time, Seals seals) {
        this.jdbc = jdbc;
        this.time = time;
        this.seals = seals;
    }

    /** @throws CoachTime.TimeTaken if the coach's time was taken a moment ago */
    void add(CareCase of, Appointment appointment, StaffId by, Instant now) {
        jdbc.sql("""
                insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode,
                  attendance, first, agreed_to_take_part, supersedes, outside_words, recorded_by, recorded_at,
                  series, sequence)
                values (:tenant, :id, :provider, :case, :coach, :startsAt, :minutes, :mode,
                  :attendance, :first, :agreed, :supersedes, :outside, :by, :now,
                  coalesce((select coalesce(e.series, e.id) from appointment e
                            where e.tenant_id = :tenant and e.id = cast(:supersedes as uuid)), :id),
                  coalesce((select e.sequence + 1 from appointment e
                            where e.tenant_id = :tenant and e.id = cast(:supersedes as uuid)), 0))
                """)
                .param("tenant", tenant())
                .param("id", appointment.id())
                .param("provider", of.provider().value())
                .param("case", of.id().value())
                .param("coach", of.coach().value())
                .param("startsAt", Timestamp.from(appointment.startsAt()))
                .param("minutes", appointment.minutes())
                .param("mode", appointment.mode().name())
                .param("attendance", appointment.attendance().code())
                .param("first", appointment.first())
                .param("agreed", appointment.agreedToTakePart(), Types.BOOLEAN)
                .param("supersedes", appointment.supersedes(), Types.OTHER)
                .param("outside", sealed(appointment), Types.BINARY)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
        // After the row: of two who change the same appointment, the second hears that and not that the time is taken.
        var earlier = appointment.supersedes();
        if (earlier != null) time.free(earlier);
        if (appointment.attendance().takesTime()) {
            time.take(of.provider(), of.coach(), appointment.id(), appointment.startsAt(), appointment.minutes());
        }
    }

    /** Newest first, superseded entries left out. */
    List<Appointment> of(CaseId caseId) {
        return jdbc.sql("select a.* from appointment a where a.tenant_id = ? and a.case_id = ?" + CURRENT
                        + " order by a.starts_at desc limit 200")
                .params(tenant(), caseId.value())
                .query((row, n) -> appointment(row))
                .list();
    }

    /** The first appointment that is booked and has not been logged. */
    Optional<Appointment> booked(CaseId caseId) {
        return jdbc.sql(
                        "select a.* from appointment a where a.tenant_id = ? and a.case_id = ? and a.first and a.attendance = '0'"
                                + CURRENT + " order by a.starts_at desc limit 1")
                .params(tenant(), caseId.value())
                .query((row, n) -> appointment(row))
                .optional();
    }

    /** An appointment of this coach, for another case, that overlaps the time. */
    Optional<Taken> clash(StaffId coach, CaseId notOf, Instant startsAt, int minutes) {
        var end = startsAt.plusSeconds(60L * minutes);
        // No appointment is longer than eight hours, so the index can bound the search on both sides.
        return jdbc.sql("""
                select a.starts_at, a.minutes from appointment a
                where a.tenant_id = ? and a.coach_id = ? and a.starts_at > ? and a.starts_at < ?
                  and a.starts_at + make_interval(mins => a.minutes) > ?
                  and a.case_id <> ? and a.attendance in ('0', '5', '6')
                """ + CURRENT + " order by a.starts_at limit 1")
                .params(
                        tenant(),
                        coach.value(),
                        Timestamp.from(startsAt.minusSeconds(8 * 3600)),
                        Timestamp.from(end),
                        Timestamp.from(startsAt),
                        notOf.value())
                .query((row, n) -> new Taken(row.getTimestamp("starts_at").toInstant(), row.getInt("minutes")))
                .optional();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private Appointment appointment(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Appointment(
                id,
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                Mode.valueOf(row.getString("mode")),
                Attendance.of(row.getString("attendance")),
                row.getBoolean("first"),
                truth(row, "agreed_to_take_part"),
                row.getObject("supersedes", UUID.class),
                opened(id, row.getBytes("outside_words")));
    }

    private byte @Nullable [] sealed(Appointment appointment) {
        var words = appointment.outsideWords();
        return words == null || words.isBlank()
                ? null
                : seals.tenant().seal(OUTSIDE, appointment.id(), words.strip()).stored();
    }

    private @Nullable String opened(UUID id, byte @Nullable [] stored) {
        var sealed = Sealed.of(stored);
        return sealed == null ? null : seals.tenant().open(OUTSIDE, id, sealed);
    }

    private static @Nullable Boolean truth(ResultSet row, String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : Boolean.valueOf(value);
    }
}
