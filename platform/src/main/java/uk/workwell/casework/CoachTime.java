package uk.workwell.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/** Which time of a coach is taken. The database lets nobody take a time twice, whatever two requests do at once. */
@Component
public class CoachTime {

    private final JdbcClient jdbc;

    CoachTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the time for an appointment.
     *
     * @throws TimeTaken if somebody has taken a part of it; the transaction must end without a trace
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(ProviderId provider, StaffId coach, UUID appointment, Instant startsAt, int minutes) {
        // Waits for whoever takes the same time at this moment, and then finds it taken.
        int taken = jdbc.sql("""
                        insert into coach_time (tenant_id, appointment_id, provider_id, coach_id, taken)
                        values (:tenant, :appointment, :provider, :coach,
                          tstzrange(:from, cast(:from as timestamptz) + make_interval(mins => :minutes)))
                        on conflict do nothing
                        """)
                .param("tenant", CurrentTenant.get().value())
                .param("appointment", appointment)
                .param("provider", provider.value())
                .param("coach", coach.value())
                .param("from", Timestamp.from(startsAt))
                .param("minutes", minutes)
                .update();
        if (taken == 0) throw new TimeTaken();
    }

    /** The appointment was moved, cancelled or missed: its time is free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(UUID appointment) {
        jdbc.sql("delete from coach_time where tenant_id = ? and appointment_id = ?")
                .params(CurrentTenant.get().value(), appointment)
                .update();
    }

    /** Somebody was quicker by a moment. */
    public static final class TimeTaken extends RuntimeException {

        TimeTaken() {
            super("This time of the coach is taken");
        }

        /** As the coach reads it. */
        public CaseResult.Fault fault() {
            return new CaseResult.Fault(
                    "startsAt", "Somebody has just booked another appointment at this time. Choose another time");
        }
    }
}
