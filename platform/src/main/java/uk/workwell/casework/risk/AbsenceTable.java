package uk.workwell.casework.risk;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** When duty leads are away. An absence that ends early keeps its row. */
@Repository
class AbsenceTable {

    private final JdbcClient jdbc;

    AbsenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ProviderId provider, DutyAbsence absence, StaffId by, Instant now) {
        jdbc.sql("""
                insert into duty_absence (tenant_id, id, provider_id, staff_id, cover_id, first_day, last_day, entered_by,
                  entered_at)
                values (:tenant, :id, :provider, :who, :cover, :first, :last, :by, :now)
                """)
                .param("tenant", tenant())
                .param("id", absence.id())
                .param("provider", provider.value())
                .param("who", absence.who().value())
                .param("cover", absence.cover() == null ? null : absence.cover().value(), Types.OTHER)
                .param("first", absence.first())
                .param("last", absence.last())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of a provider that are not over on that day, by their first day; at most 100. */
    List<DutyAbsence> from(ProviderId provider, LocalDate day) {
        return jdbc.sql("""
                select id, staff_id, cover_id, first_day, last_day from duty_absence
                where tenant_id = ? and provider_id = ? and last_day >= ? and ended_at is null
                order by first_day, id limit 100
                """)
                .params(tenant(), provider.value(), day)
                .query((row, n) -> {
                    var cover = row.getObject("cover_id", UUID.class);
                    return new DutyAbsence(
                            row.getObject("id", UUID.class),
                            new StaffId(row.getObject("staff_id", UUID.class)),
                            cover == null ? null : new StaffId(cover),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class));
                })
                .list();
    }

    boolean end(ProviderId provider, UUID id, Instant now) {
        return jdbc.sql("""
                        update duty_absence set ended_at = ?
                        where tenant_id = ? and provider_id = ? and id = ? and ended_at is null
                        """)
                        .params(now.atOffset(ZoneOffset.UTC), tenant(), provider.value(), id)
                        .update()
                == 1;
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
