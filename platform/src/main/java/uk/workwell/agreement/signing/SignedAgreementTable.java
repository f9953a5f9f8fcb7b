package uk.workwell.agreement.signing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Agreements that everybody signed. Rows are only ever added. */
@Repository
class SignedAgreementTable {

    private static final Column DOCUMENT = new Column("signed_agreement", "document");

    private final JdbcClient jdbc;
    private final Seals seals;

    SignedAgreementTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Agreement of, Hash hash, SignedJson file, Instant now) {
        var id = Ids.fresh();
        var json = new String(Signing.canonical(file.document()), StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into signed_agreement (tenant_id, id, provider_id, kind, subject_id, number, document, hash, key_id,
                  signature, signed_at)
                values (:tenant, :id, :provider, :kind, :subject, :number, :document, :hash, :key, :signature, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("provider", of.provider())
                .param("kind", of.kind().name())
                .param("subject", of.subject())
                .param("number", of.number())
                .param("document", seals.tenant().seal(DOCUMENT, id, json).stored())
                .param("hash", hash.value())
                .param("key", file.signature().keyId())
                .param("signature", file.signature().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SignedJson> find(Agreement.Kind kind, UUID subject, int number) {
        return jdbc.sql("""
                select id, document, key_id, signature from signed_agreement
                where tenant_id = ? and kind = ? and subject_id = ? and number = ?
                """)
                .params(tenant(), kind.name(), subject, number)
                .query((row, n) -> read(row))
                .optional();
    }

    boolean known(Hash hash) {
        return jdbc.sql("select exists (select from signed_agreement where tenant_id = ? and hash = ?)")
                .params(tenant(), hash.value())
                .query(Boolean.class)
                .single();
    }

    private SignedJson read(ResultSet row) throws SQLException {
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("document")));
        var json = seals.tenant().open(DOCUMENT, row.getObject("id", UUID.class), sealed);
        return new SignedJson(
                SignedJson.parse(json),
                new Signature(row.getString("key_id"), Signature.ALGORITHM, row.getString("signature")));
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
