package uk.workwell.agreement.signing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Sealed;

/** Private keys, sealed, each with the name of its public half. */
@Repository
class SigningKeyTable {

    record Row(UUID id, String keyId, int version, Sealed privateKey, Instant madeAt) {}

    private final JdbcClient jdbc;

    SigningKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, int version, Sealed privateKey, Instant now) {
        jdbc.sql("insert into signing_key (tenant_id, id, key_version, private_key, made_at) values (?, ?, ?, ?, ?)")
                .param(tenant())
                .param(id)
                .param(version)
                .param(privateKey.stored())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> newest() {
        return jdbc.sql("""
                        select k.id, p.key_id, k.key_version, k.private_key, k.made_at from signing_key k
                        join signing_public_key p on p.tenant_id = k.tenant_id and p.key_version = k.key_version
                        where k.tenant_id = ? order by k.key_version desc limit 1
                        """)
                .param(tenant())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("key_id"),
                        row.getInt("key_version"),
                        Objects.requireNonNull(Sealed.of(row.getBytes("private_key"))),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Until the transaction ends nobody else makes a key for this ICB. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing_key ' || ?, 0))")
                .param(tenant().toString())
                .query((row, n) -> 1)
                .list();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
