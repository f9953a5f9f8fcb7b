package uk.workwell.link;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/** Reads what the trail says of a record. */
final class Trail {

    private Trail() {}

    static List<String> actions(JdbcClient jdbc, TransactionTemplate transaction, TenantId icb, UUID subject) {
        return CurrentTenant.within(
                icb,
                () -> transaction.execute(
                        status -> jdbc.sql("select action from audit_entry where subject_id = ? order by at")
                                .param(subject)
                                .query(String.class)
                                .list()));
    }
}
