package uk.workwell.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;

/** Whether there is a case for a referral, and whether it has ended: all that {@code desk} may ask of casework. */
@Service
public class CaseStanding {

    /**
     * Where a case stands, without a reason.
     *
     * @param endedOn the day on which it ended; null while it is live
     * @param died ends every permission
     */
    public record Standing(Stage stage, @Nullable LocalDate endedOn, boolean died) {}

    public enum Stage {
        /** Somebody works on it, started or not. */
        LIVE,
        /** Not taking part, or not reached. */
        ENDED_BEFORE_START,
        /** Support had started and is over. */
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
                select referral_id, state, started_on, ended_at, end_reason from care_case
                where tenant_id = :tenant and referral_id = any(:referrals)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(row -> {
                    var live = CaseState.valueOf(row.getString("state")).live();
                    var started = row.getObject("started_on") != null;
                    var ended = row.getTimestamp("ended_at");
                    found.put(
                            row.getObject("referral_id", UUID.class),
                            new Standing(
                                    live ? Stage.LIVE : started ? Stage.ENDED : Stage.ENDED_BEFORE_START,
                                    ended == null ? null : SupportClock.dayOf(ended.toInstant()),
                                    ExitReason.DIED.name().equals(row.getString("end_reason"))));
                });
        return found;
    }
}
