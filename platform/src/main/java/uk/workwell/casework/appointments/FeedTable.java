package uk.workwell.casework.appointments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.calendar.WorkingDays;

/** Secret addresses of calendars, by their hashes, and what a calendar shows. */
@Repository
class FeedTable {

    /** What a calendar shows of an appointment. */
    record FeedEntry(
            UUID series,
            int sequence,
            CaseId caseId,
            String reference,
            Mode mode,
            Instant startsAt,
            int minutes,
            Instant writtenAt) {}

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProviderId provider, StaffId coach, byte[] hash, Instant now) {
        jdbc.sql("insert into calendar_feed (tenant_id, id, provider_id, staff_id, token_hash, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(tenant(), Ids.fresh(), provider.value(), coach.value(), hash, Timestamp.from(now))
                .update();
    }

    /** @return whether there was one */
    boolean deleteFor(StaffId coach, Instant now) {
        return jdbc.sql("update calendar_feed set revoked_at = ?"
                                + " where tenant_id = ? and staff_id = ? and revoked_at is null")
                        .params(Timestamp.from(now), tenant(), coach.value())
                        .update()
                > 0;
    }

    Optional<Instant> madeAt(StaffId coach) {
        return jdbc.sql("select made_at from calendar_feed where tenant_id = ? and staff_id = ? and revoked_at is null")
                .params(tenant(), coach.value())
                .query((row, n) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    Optional<StaffId> find(byte[] hash) {
        return jdbc.sql("select staff_id from calendar_feed"
                        + " where tenant_id = ? and token_hash = ? and revoked_at is null")
                .params(tenant(), hash)
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /** Of the coach's own cases, as they stand, what was cancelled left out; at most 500. */
    List<FeedEntry> entries(StaffId coach, Instant from, int days) {
        var to = from.atZone(WorkingDays.LONDON).plusDays(days).toInstant();
        return jdbc.sql("""
                select coalesce(a.series, a.id) as series, a.sequence, a.case_id, p.reference, a.mode, a.starts_at, a.minutes,
                       a.recorded_at
                from appointment a
                join care_case c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.coach_id = a.coach_id
                join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
                where a.tenant_id = ? and a.coach_id = ? and a.starts_at >= ? and a.starts_at < ?
                  and a.attendance not in ('2', '4')
                  and not exists (select 1 from appointment later
                                  where later.tenant_id = a.tenant_id and later.supersedes = a.id)
                order by a.starts_at, a.id limit 500
                """)
                .params(tenant(), coach.value(), Timestamp.from(from), Timestamp.from(to))
                .query((row, n) -> new FeedEntry(
                        row.getObject("series", UUID.class),
                        row.getInt("sequence"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("reference"),
                        Mode.valueOf(row.getString("mode")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("minutes"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
