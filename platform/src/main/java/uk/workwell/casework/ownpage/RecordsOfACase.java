package uk.workwell.casework.ownpage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseBrief;
import uk.workwell.tenant.CurrentTenant;

/** The ids by which the trail knows what belongs to one person's case. Concerns for their safety are not among them. */
@Service
public class RecordsOfACase {

    private final JdbcClient jdbc;

    RecordsOfACase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<UUID> of(CaseBrief brief) {
        var ids = new ArrayList<>(
                List.of(brief.id().value(), brief.referral(), brief.person().value()));
        ids.addAll(jdbc.sql("""
                select id from case_note where tenant_id = :tenant and case_id = :case
                union all select id from release where tenant_id = :tenant and referral_id = :referral
                union all select employer_referral_id from referral
                  where tenant_id = :tenant and id = :referral and employer_referral_id is not null
                union all select id from adjustment where tenant_id = :tenant and referral_id = :referral
                union all select id from phased_return where tenant_id = :tenant and case_id = :case
                union all select id from conversation where tenant_id = :tenant and case_id = :case
                limit 5000
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("case", brief.id().value())
                .param("referral", brief.referral())
                .query(UUID.class)
                .list());
        return ids;
    }
}
