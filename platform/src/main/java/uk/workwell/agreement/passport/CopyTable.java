package uk.workwell.agreement.passport;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.tenant.CurrentTenant;

/** What was handed out and what was brought, by hash. */
@Repository
class CopyTable {

    private final JdbcClient jdbc;

    CopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Passport of, String sha256, Instant now) {
        jdbc.sql("""
                insert into passport_copy (tenant_id, passport_id, sha256, provider_id, made_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .param(tenant())
                .param(of.id().value())
                .param(sha256)
                .param(of.provider())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean handedOut(PassportId of, String sha256) {
        return jdbc.sql("""
                        select exists (select from passport_copy where tenant_id = ? and passport_id = ? and sha256 = ?)
                        """)
                .param(tenant())
                .param(of.value())
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    /** @return false if it was brought before */
    boolean insertBrought(UUID provider, UUID referral, Hash hash, Instant now) {
        return jdbc.sql("""
                        insert into passport_brought (tenant_id, referral_id, hash, provider_id, brought_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .param(tenant())
                        .param(referral)
                        .param(hash.value())
                        .param(provider)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
