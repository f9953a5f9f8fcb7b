package uk.workwell.employer;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;

/** The bound employer's own lines about those whom it referred. */
@Service
public class EmployerLines {

    private final JdbcClient jdbc;

    EmployerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a line is there, was not withdrawn, and could be delivered. */
    @Transactional(readOnly = true)
    public boolean stands(UUID line) {
        return jdbc.sql("""
                select count(*) from employer_referral
                where employer_id = ? and id = ? and withdrawn_at is null and undeliverable_at is null
                """)
                        .param(CurrentEmployer.get().value())
                        .param(line)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
