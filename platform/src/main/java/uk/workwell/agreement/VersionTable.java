package uk.workwell.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.agreement.AdjustmentVersion.Signature;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The versions of adjustments and who signed them. Rows are only ever added. */
@Repository("adjustmentVersions")
class VersionTable {

    private static final Column TERMS = new Column("adjustment_version", "terms");
    private static final Column NAME = new Column("adjustment_signature", "name");

    private final JdbcClient jdbc;
    private final Seals seals;

    VersionTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** @return the hash of what was written */
    String write(Adjustment of, int number, Party by, Terms terms, Instant now) {
        var id = Ids.fresh();
        var canonical = CanonicalTerms.write(of.id(), number, terms);
        var hash = CanonicalTerms.hashOf(of.id(), number, terms);
        jdbc.sql("""
                insert into adjustment_version (tenant_id, id, adjustment_id, provider_id, number, party, terms, hash,
                  written_at)
                values (:tenant, :id, :adjustment, :provider, :number, :party, :terms, :hash, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("adjustment", of.id().value())
                .param("provider", of.provider())
                .param("number", number)
                .param("party", by.name())
                .param("terms", seals.tenant().seal(TERMS, id, canonical).stored())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    void sign(Adjustment of, int number, String hash, Signer signer, Instant now) {
        sign(of, number, hash, signer, CurrentActor.get(), now);
    }

    /** Signed before, elsewhere in this room. */
    void sign(Adjustment of, int number, String hash, TakeInAgreed.Signed signed) {
        var signer =
                signed.party() == Party.PERSON ? Signer.person(signed.name()) : Signer.employer(signed.name(), false);
        sign(of, number, hash, signer, signed.by(), signed.at());
    }

    private void sign(Adjustment of, int number, String hash, Signer signer, Actor by, Instant now) {
        var id = Ids.fresh();
        jdbc.sql("""
                insert into adjustment_signature (tenant_id, id, adjustment_id, provider_id, number, party, signer_kind,
                  signer_id, name, how, hash, at)
                values (:tenant, :id, :adjustment, :provider, :number, :party, :kind, :by, :name, :how, :hash, :now)
                """)
                .param("tenant", tenant())
                .param("id", id)
                .param("adjustment", of.id().value())
                .param("provider", of.provider())
                .param("number", number)
                .param("party", signer.party().name())
                .param("kind", by.kind().name())
                .param("by", by.id())
                .param("name", seals.tenant().seal(NAME, id, signer.name()).stored())
                .param("how", signer.how().name())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All versions, oldest first. */
    List<AdjustmentVersion> of(AdjustmentId adjustment) {
        return of(List.of(adjustment)).getOrDefault(adjustment, List.of());
    }

    /** All versions of each, oldest first: two statements, however many there are. */
    Map<AdjustmentId, List<AdjustmentVersion>> of(Collection<AdjustmentId> adjustments) {
        var found = new HashMap<AdjustmentId, List<AdjustmentVersion>>();
        var ids = adjustments.stream().map(AdjustmentId::value).toArray(UUID[]::new);
        var signatures = signatures(ids);
        jdbc.sql("""
                select id, adjustment_id, number, party, terms, hash, written_at from adjustment_version
                where tenant_id = :tenant and adjustment_id = any(:ids) order by number limit 2000
                """)
                .param("tenant", tenant())
                .param("ids", ids)
                .query((row, n) -> found.computeIfAbsent(
                                new AdjustmentId(row.getObject("adjustment_id", UUID.class)), id -> new ArrayList<>())
                        .add(version(row, signatures)))
                .list();
        return found;
    }

    private AdjustmentVersion version(ResultSet row, Map<String, List<Signature>> signatures) throws SQLException {
        var terms = Objects.requireNonNull(Sealed.of(row.getBytes("terms")));
        return new AdjustmentVersion(
                row.getInt("number"),
                Party.valueOf(row.getString("party")),
                CanonicalTerms.read(seals.tenant().open(TERMS, row.getObject("id", UUID.class), terms)),
                row.getString("hash"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                signatures.getOrDefault(key(row), List.of()));
    }

    private Map<String, List<Signature>> signatures(UUID[] ids) {
        var found = new HashMap<String, List<Signature>>();
        jdbc.sql("""
                select id, adjustment_id, number, party, name, how, hash, at from adjustment_signature
                where tenant_id = :tenant and adjustment_id = any(:ids) order by at limit 4000
                """)
                .param("tenant", tenant())
                .param("ids", ids)
                .query((row, n) -> found.computeIfAbsent(key(row), number -> new ArrayList<>())
                        .add(signature(row)))
                .list();
        return found;
    }

    private Signature signature(ResultSet row) throws SQLException {
        var name = Objects.requireNonNull(Sealed.of(row.getBytes("name")));
        return new Signature(
                Party.valueOf(row.getString("party")),
                seals.tenant().open(NAME, row.getObject("id", UUID.class), name),
                Signer.How.valueOf(row.getString("how")).words(),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("adjustment_id") + " " + row.getInt("number");
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
