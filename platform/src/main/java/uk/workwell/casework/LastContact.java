package uk.workwell.casework;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;

/**
 * When somebody last spoke with the person, for the radar of silence. Not a step of the case: nobody who has the case open
 * need know of it, so its version stays.
 */
@Service
public class LastContact {

    private final JdbcClient jdbc;

    LastContact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An earlier day than the known one changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseId caseId, LocalDate day) {
        jdbc.sql("""
                update care_case set last_contact_on = :day
                where tenant_id = :tenant and id = :id and (last_contact_on is null or last_contact_on < :day)
                """)
                .param("day", Date.valueOf(day))
                .param("tenant", CurrentTenant.get().value())
                .param("id", caseId.value())
                .update();
    }
}
