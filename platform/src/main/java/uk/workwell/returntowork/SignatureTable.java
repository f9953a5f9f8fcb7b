package uk.workwell.returntowork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Who signed which version. Rows are only ever added; one a party and version. */
@Repository
class SignatureTable {

    private static final Column SIGNER = new Column("conversation_signature", "signer");

    private final JdbcClient jdbc;
    private final Seals seals;

    SignatureTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void insert(Conversation of, Signature one) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into conversation_signature (tenant_id, id, conversation_id, provider_id, revision, hash, party,
                  signer_id, signer, by_link, signed_at)
                values (:tenant, :id, :conversation, :provider, :revision, :hash, :party, :by, :name, :link, :at)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("conversation", of.id().value())
                .param("provider", of.provider())
                .param("revision", one.revision())
                .param("hash", one.hash())
                .param("party", one.party().name())
                .param("by", one.by())
                .param("name", seals.tenant().seal(SIGNER, id, one.name()).stored())
                .param("link", one.byLink())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** On this version, in the order in which they came. */
    List<Signature> on(ConversationId of, int revision) {
        return jdbc.sql("""
                select id, revision, hash, party, signer_id, signer, by_link, signed_at from conversation_signature
                where tenant_id = ? and conversation_id = ? and revision = ? order by signed_at, id
                """)
                .params(CurrentTenant.get().value(), of.value(), revision)
                .query((row, n) -> read(row))
                .list();
    }

    private Signature read(ResultSet row) throws SQLException {
        var name = Objects.requireNonNull(Sealed.of(row.getBytes("signer")));
        return new Signature(
                Party.valueOf(row.getString("party")),
                row.getObject("signer_id", UUID.class),
                seals.tenant().open(SIGNER, row.getObject("id", UUID.class), name),
                row.getBoolean("by_link"),
                row.getInt("revision"),
                row.getString("hash"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
