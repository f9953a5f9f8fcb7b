package uk.workwell.agreement.passport;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.agreement.signing.Signature;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Passports of the bound ICB. */
@Repository
class PassportTable {

    private static final Column DOCUMENT = new Column("passport", "document");

    private static final String SELECT = """
            select id, provider_id, referral_id, document, key_id, signature, issued_at, withdrawn_at from passport
            where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    PassportTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Passport passport) {
        var file = SignedFile.of(passport);
        var json = new String(Signing.canonical(file.passport()), StandardCharsets.UTF_8);
        var id = passport.id().value();
        jdbc.sql("""
                insert into passport (tenant_id, id, provider_id, referral_id, document, hash, key_id, signature, issued_at)
                values (:tenant, :id, :provider, :referral, :document, :hash, :key, :signature, :at)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", passport.provider())
                .param("referral", passport.referral())
                .param("document", seals.tenant().seal(DOCUMENT, id, json).stored())
                .param("hash", file.hash().value())
                .param("key", passport.signature().keyId())
                .param("signature", passport.signature().value())
                .param("at", utc(passport.issuedAt()))
                .update();
    }

    /** @return whether it was still valid */
    boolean updateWithdrawn(UUID referral, PassportId id, Instant now) {
        return jdbc.sql("""
                        update passport set withdrawn_at = :now
                        where tenant_id = :tenant and id = :id and referral_id = :referral and withdrawn_at is null
                        """)
                        .param("now", utc(now))
                        .param("tenant", tenant())
                        .param("id", id.value())
                        .param("referral", referral)
                        .update()
                == 1;
    }

    /** Newest first; at most 50. */
    List<Passport> of(UUID referral) {
        return jdbc.sql(SELECT + " and referral_id = :referral order by issued_at desc, id desc limit 50")
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Passport> find(PassportId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private Passport read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var json = seals.tenant().open(DOCUMENT, id, Objects.requireNonNull(Sealed.of(row.getBytes("document"))));
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Passport(
                new PassportId(id),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                SignedFile.document(json),
                new Signature(row.getString("key_id"), "Ed25519", row.getString("signature")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
