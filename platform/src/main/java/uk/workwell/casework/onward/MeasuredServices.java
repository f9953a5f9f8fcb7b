package uk.workwell.casework.onward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.directory.ServiceId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;

/** What the ICB's own referrals say about its services. Counts of all providers, never a person. */
@Service
@Transactional(readOnly = true)
public class MeasuredServices {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasuredServices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement for all of them; a service without referrals has no entry. */
    public Map<ServiceId, Measured> of(Collection<ServiceId> services) {
        var measured = new HashMap<ServiceId, Measured>();
        if (services.isEmpty()) return measured;
        jdbc.sql("""
                select service_id, count(*) as sent,
                  count(replied_on) as replied,
                  percentile_cont(0.5) within group (order by replied_on - sent_on) as reply_days,
                  count(*) filter (where accepted_on is not null or rejected_on is not null) as decided,
                  count(accepted_on) as accepted,
                  count(*) filter (where accepted_on is not null and started_on is not null) as begun,
                  percentile_cont(0.5) within group (order by started_on - accepted_on) as wait_days
                from onward_referral
                where tenant_id = :tenant and service_id = any(:services) and sent_on >= :since
                group by service_id""")
                .param("tenant", CurrentTenant.get().value())
                .param("services", services.stream().map(ServiceId::value).toArray(UUID[]::new))
                .param("since", WorkingDays.today(clock).minusMonths(12))
                .query(row -> {
                    measured.put(new ServiceId(row.getObject("service_id", UUID.class)), measured(row));
                });
        return measured;
    }

    private static Measured measured(ResultSet row) throws SQLException {
        int decided = row.getInt("decided");
        return new Measured(
                row.getInt("sent"),
                ifEnough(row.getInt("replied"), row.getDouble("reply_days")),
                ifEnough(decided, decided == 0 ? 0 : 100.0 * row.getInt("accepted") / decided),
                ifEnough(row.getInt("begun"), row.getDouble("wait_days")));
    }

    private static @Nullable Integer ifEnough(int of, double figure) {
        return of < Measured.FLOOR ? null : (int) Math.round(figure);
    }
}
