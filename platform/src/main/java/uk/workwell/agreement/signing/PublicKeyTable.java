package uk.workwell.agreement.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.TenantId;

/** Public keys of every ICB: outside the wall, since they are published. */
@Repository
class PublicKeyTable {

    private static final String SELECT =
            "select key_id, tenant_id, key_version, public_key, made_at from signing_public_key";

    private final JdbcClient jdbc;

    PublicKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PublicKey key) {
        jdbc.sql("""
                insert into signing_public_key (key_id, tenant_id, key_version, public_key, made_at)
                values (?, ?, ?, ?, ?)
                """)
                .param(key.id())
                .param(key.tenant().value())
                .param(key.version())
                .param(key.publicKey())
                .param(key.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PublicKey> find(String keyId) {
        return jdbc.sql(SELECT + " where key_id = ?")
                .param(keyId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Newest first; at most 1,000. */
    List<PublicKey> all() {
        return jdbc.sql(SELECT + " order by made_at desc, key_id limit 1000")
                .query((row, n) -> read(row))
                .list();
    }

    private static PublicKey read(ResultSet row) throws SQLException {
        return new PublicKey(
                row.getString("key_id"),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getInt("key_version"),
                row.getBytes("public_key"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
