package uk.workwell.casework.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** When coaches work and when they are away. An absence that ends early keeps its row. */
@Repository
class HoursTable {

    private final JdbcClient jdbc;

    HoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who entered something, and when. */
    record Stamp(StaffId by, Instant at) {}

    WorkingWeek week(StaffId coach) {
        return week("select weekday, from_time, to_time from coach_hours where tenant_id = ? and staff_id = ?", coach);
    }

    /** Who said these hours; empty where nobody did, or before it was kept. */
    Optional<Stamp> stamp(StaffId coach) {
        return jdbc.sql("""
                select entered_by, entered_at from coach_hours
                where tenant_id = ? and staff_id = ? and entered_by is not null order by entered_at desc limit 1
                """)
                .params(tenant(), coach.value())
                .query((row, n) -> new Stamp(
                        new StaffId(row.getObject("entered_by", UUID.class)),
                        row.getTimestamp("entered_at").toInstant()))
                .optional();
    }

    /** Of two who enter hours at once, the second waits here and finds other hours than it was shown: it gets the deleted ones. */
    WorkingWeek deleteHours(StaffId coach) {
        return week(
                "delete from coach_hours where tenant_id = ? and staff_id = ? returning weekday, from_time, to_time",
                coach);
    }

    private WorkingWeek week(String sql, StaffId coach) {
        var said = jdbc.sql(sql)
                .params(tenant(), coach.value())
                .query((row, n) -> new OpenHours(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class)))
                .list();
        return said.isEmpty() ? WorkingWeek.assumed() : new WorkingWeek(said, true);
    }

    /** Those of each coach who has said when they work. */
    Map<StaffId, List<OpenHours>> ofAll(Collection<StaffId> coaches) {
        var found = new HashMap<StaffId, List<OpenHours>>();
        jdbc.sql(
                        "select staff_id, weekday, from_time, to_time from coach_hours where tenant_id = ? and staff_id = any(?)")
                .params(tenant(), ids(coaches))
                .query(row -> {
                    found.computeIfAbsent(staff(row), who -> new ArrayList<>())
                            .add(new OpenHours(
                                    DayOfWeek.of(row.getInt("weekday")),
                                    row.getObject("from_time", LocalTime.class),
                                    row.getObject("to_time", LocalTime.class)));
                });
        return found;
    }

    void addHours(ProviderId provider, StaffId coach, OpenHours hours, Stamp stamp) {
        jdbc.sql("""
                insert into coach_hours
                  (tenant_id, provider_id, staff_id, weekday, from_time, to_time, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        tenant(),
                        provider.value(),
                        coach.value(),
                        hours.day().getValue(),
                        hours.from(),
                        hours.to(),
                        stamp.by().value(),
                        Timestamp.from(stamp.at()))
                .update();
    }

    /** Those that are not over on that day, by their first day; at most 100. */
    List<DaysAway> away(StaffId coach, LocalDate from) {
        return jdbc.sql("""
                select id, first_day, last_day from coach_away
                where tenant_id = ? and staff_id = ? and last_day >= ? and ended_at is null
                order by first_day, id limit 100
                """)
                .params(tenant(), coach.value(), from)
                .query((row, n) -> new DaysAway(
                        row.getObject("id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** The same of many coaches; at most 2,000. */
    Map<StaffId, List<DaysAway>> awayOfAll(Collection<StaffId> coaches, LocalDate from) {
        var found = new HashMap<StaffId, List<DaysAway>>();
        jdbc.sql("""
                select staff_id, id, first_day, last_day from coach_away
                where tenant_id = ? and staff_id = any(?) and last_day >= ? and ended_at is null
                order by first_day, id limit 2000
                """).params(tenant(), ids(coaches), from).query(row -> {
            found.computeIfAbsent(staff(row), who -> new ArrayList<>())
                    .add(new DaysAway(
                            row.getObject("id", UUID.class),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class)));
        });
        return found;
    }

    void addAway(ProviderId provider, StaffId coach, DaysAway days, StaffId by, Instant now) {
        jdbc.sql("""
                insert into coach_away (tenant_id, id, provider_id, staff_id, first_day, last_day, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        tenant(),
                        days.id(),
                        provider.value(),
                        coach.value(),
                        days.first(),
                        days.last(),
                        by.value(),
                        Timestamp.from(now))
                .update();
    }

    /** @return whether there was one to end */
    boolean endAway(StaffId coach, UUID id, StaffId by, Instant now) {
        return jdbc.sql("""
                        update coach_away set ended_at = ?, ended_by = ?
                        where tenant_id = ? and staff_id = ? and id = ? and ended_at is null
                        """)
                        .params(Timestamp.from(now), by.value(), tenant(), coach.value(), id)
                        .update()
                == 1;
    }

    private static UUID[] ids(Collection<StaffId> coaches) {
        return coaches.stream().map(StaffId::value).toArray(UUID[]::new);
    }

    private static StaffId staff(ResultSet row) throws SQLException {
        return new StaffId(row.getObject("staff_id", UUID.class));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
