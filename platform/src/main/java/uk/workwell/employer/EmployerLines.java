package uk.workwell.employer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.TenantId;

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

    /** Where a line lies; empty while its person has not said, and for what is no line of this employer. */
    @Transactional(readOnly = true)
    public Optional<TenantId> icb(UUID line) {
        return jdbc.sql("""
                select coalesce(tenant_id, placed_in) from employer_referral
                where employer_id = ? and id = ? and coalesce(tenant_id, placed_in) is not null
                """)
                .params(CurrentEmployer.get().value(), line)
                .query((row, n) -> new TenantId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Its person said which ICB is theirs. The employer is shown nothing of it. */
    @Transactional
    public void placed(UUID line, TenantId icb) {
        jdbc.sql("update employer_referral set placed_in = ? where employer_id = ? and id = ? and tenant_id is null")
                .params(icb.value(), CurrentEmployer.get().value(), line)
                .update();
    }

    /** No contact that the employer gave could be reached. */
    @Transactional
    public void undeliverable(UUID line, Instant at) {
        jdbc.sql(
                        "update employer_referral set undeliverable_at = ? where employer_id = ? and id = ? and undeliverable_at is null")
                .params(at.atOffset(ZoneOffset.UTC), CurrentEmployer.get().value(), line)
                .update();
    }
}
