package uk.workwell.casework;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;

/**
 * When somebody in support is seen next, as the caseload shows and sorts it. Not a step of the case: nobody who has the case
 * open need know of it, so its version stays.
 */
@Service
public class NextAppointment {

    private static final String[] SUPPORTED = Arrays.stream(CaseState.values())
            .filter(CaseState::inSupport)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    NextAppointment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param at the earliest one that is booked; null if none is */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(CaseId caseId, @Nullable Instant at) {
        jdbc.sql("""
                update care_case set next_at = :at
                where tenant_id = :tenant and id = :id and state = any(:supported)
                """)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("tenant", CurrentTenant.get().value())
                .param("id", caseId.value())
                .param("supported", SUPPORTED)
                .update();
    }
}
