package uk.workwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;

/** The organisation that referred somebody by a link of its own, while it may refer and can hence be asked. */
@Component
class AskableReferrers {

    private final JdbcClient jdbc;

    /** Which one, and what it is called. */
    record Askable(UUID id, String name) {}

    AskableReferrers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Askable> of(Referral referral) {
        return referral.referrer().flatMap(id -> jdbc.sql(
                        "select id, name from referrer where tenant_id = ? and id = ? and revoked_at is null")
                .params(CurrentTenant.get().value(), id)
                .query((row, n) -> new Askable(row.getObject(1, UUID.class), row.getString(2)))
                .optional());
    }
}
