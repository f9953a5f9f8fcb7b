package uk.workwell.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;

/** Whether there is a case for a referral, and whether it has ended: all that {@code desk} may ask of casework. */
@Service
public class CaseStanding {

    /** LIVE: somebody works on it; ENDED_BEFORE_START: not taking part or not reached; ENDED: support is over. */
    public enum Standing {
        LIVE,
        ENDED_BEFORE_START,
        ENDED
    }

    private final JdbcClient jdbc;

    CaseStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement; a referral without a case is missing from the answer. */
    @Transactional(readOnly = true)
    public Map<UUID, Standing> of(Collection<UUID> referrals) {
        if (referrals.isEmpty()) return Map.of();
        var found = new HashMap<UUID, Standing>();
        jdbc.sql("""
                select referral_id, state, started_on from care_case
                where tenant_id = :tenant and referral_id = any(:referrals)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(row -> {
                    var ended = !CaseState.valueOf(row.getString("state")).live();
                    var started = row.getObject("started_on") != null;
                    found.put(
                            row.getObject("referral_id", UUID.class),
                            !ended ? Standing.LIVE : started ? Standing.ENDED : Standing.ENDED_BEFORE_START);
                });
        return found;
    }
}
