package uk.workwell.sharing;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;

/**
 * Until when somebody works for the employer who referred them, where that is known. After that day no permission counts:
 * a former employer has nothing to plan. Rows are only ever added, and the newest counts.
 */
@Service
@Transactional(readOnly = true)
public class Employments {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Employments(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Said by the person, or by a colleague who heard it from them.
     *
     * @param lastDay null: they stay after all
     * @return false for a referral that is not there
     */
    @Transactional
    public boolean ends(UUID referral, @Nullable LocalDate lastDay) {
        var by = CurrentActor.get();
        var said = jdbc.sql("""
                insert into employment_end (tenant_id, id, provider_id, referral_id, last_day, said_at, said_by_kind, said_by)
                select r.tenant_id, :id, r.provider_id, r.id, :day, :now, :kind, :by from referral r
                where r.tenant_id = :tenant and r.id = :referral
                """)
                        .param("id", Ids.fresh())
                        .param("day", lastDay, Types.DATE)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("kind", by.kind().name())
                        .param("by", by.id())
                        .param("tenant", CurrentTenant.get().value())
                        .param("referral", referral)
                        .update()
                == 1;
        if (said) events.publishEvent(new EmploymentEnds(CurrentTenant.get(), referral));
        return said;
    }

    /** The last day by referral; one where none is known is missing. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> referrals) {
        if (referrals.isEmpty()) return Map.of();
        var found = new HashMap<UUID, LocalDate>();
        jdbc.sql("""
                select distinct on (referral_id) referral_id, last_day from employment_end
                where tenant_id = :tenant and referral_id = any(:referrals)
                order by referral_id, said_at desc, id desc
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(row -> {
                    var day = row.getObject("last_day", LocalDate.class);
                    if (day != null) found.put(row.getObject("referral_id", UUID.class), day);
                });
        return found;
    }
}
