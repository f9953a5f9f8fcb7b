package uk.workwell.casework.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.casework.appointments.CoachDay.Busy;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** What lies in a coach's diary. No appointment is longer than eight hours, so the index bounds every search on both sides. */
@Repository
class DiaryTable {

    private static final long LONGEST = 8 * 3600;

    private static final String CURRENT = """
             and not exists (select 1 from appointment later
                             where later.tenant_id = a.tenant_id and later.supersedes = a.id)
            """;

    private static final String ENTRY = """
            select a.id, a.case_id, a.kind, a.starts_at, a.minutes, a.mode, a.attendance,
                   case when c.coach_id = a.coach_id then p.full_name else '' end as name,
                   case when c.coach_id = a.coach_id then p.reference else '' end as reference
            from appointment a
            join care_case c on c.tenant_id = a.tenant_id and c.id = a.case_id
            join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where a.tenant_id = ? and a.coach_id = ?
            """;

    private final JdbcClient jdbc;

    DiaryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Times that are taken, by their beginning, at most 500. */
    List<Busy> busy(StaffId coach, Instant from, Instant to) {
        return jdbc.sql("""
                select a.starts_at, a.minutes from appointment a
                where a.tenant_id = ? and a.coach_id = ? and a.starts_at > ? and a.starts_at < ?
                  and a.attendance in ('0', '5', '6')
                """ + CURRENT + " order by a.starts_at limit 500")
                .params(tenant(), coach.value(), Timestamp.from(from.minusSeconds(LONGEST)), Timestamp.from(to))
                .query((row, n) -> new Busy(row.getTimestamp("starts_at").toInstant(), row.getInt("minutes")))
                .list();
    }

    /** The same of many coaches, at most 10,000. */
    Map<StaffId, List<Busy>> busyOfAll(Collection<StaffId> coaches, Instant from, Instant to) {
        var found = new HashMap<StaffId, List<Busy>>();
        jdbc.sql("""
                select a.coach_id, a.starts_at, a.minutes from appointment a
                where a.tenant_id = ? and a.coach_id = any(?) and a.starts_at > ? and a.starts_at < ?
                  and a.attendance in ('0', '5', '6')
                """ + CURRENT + " order by a.starts_at limit 10000")
                .params(
                        tenant(),
                        coaches.stream().map(StaffId::value).toArray(UUID[]::new),
                        Timestamp.from(from.minusSeconds(LONGEST)),
                        Timestamp.from(to))
                .query(row -> {
                    found.computeIfAbsent(new StaffId(row.getObject("coach_id", UUID.class)), who -> new ArrayList<>())
                            .add(new Busy(row.getTimestamp("starts_at").toInstant(), row.getInt("minutes")));
                });
        return found;
    }

    /** Everything as it stands in so many days of London, what was cancelled left out; at most 200. */
    List<DiaryEntry> entries(StaffId coach, Instant from, int days) {
        var to = from.atZone(WorkingDays.LONDON).plusDays(days).toInstant();
        return jdbc.sql(ENTRY + " and a.starts_at >= ? and a.starts_at < ? and a.attendance not in ('2', '4')" + CURRENT
                        + " order by a.starts_at, a.id limit 200")
                .params(tenant(), coach.value(), Timestamp.from(from), Timestamp.from(to))
                .query((row, n) -> entry(row))
                .list();
    }

    /** Booked ones whose time has passed, longest first; at most 20. */
    List<DiaryEntry> toLog(StaffId coach, Instant from, Instant now) {
        return jdbc.sql(ENTRY + " and a.starts_at >= ? and a.starts_at < ? and a.attendance = '0'"
                        + " and c.coach_id = a.coach_id" + CURRENT + " order by a.starts_at, a.id limit 20")
                .params(tenant(), coach.value(), Timestamp.from(from), Timestamp.from(now))
                .query((row, n) -> entry(row))
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        return new DiaryEntry(
                new AppointmentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("name"),
                row.getString("reference"),
                AppointmentKind.valueOf(row.getString("kind")),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                Mode.valueOf(row.getString("mode")),
                Attendance.of(row.getString("attendance")));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
