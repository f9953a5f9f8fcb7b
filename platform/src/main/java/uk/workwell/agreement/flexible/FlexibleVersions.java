package uk.workwell.agreement.flexible;

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
import uk.workwell.agreement.Party;
import uk.workwell.agreement.TakeInAgreed;
import uk.workwell.agreement.Terms;
import uk.workwell.agreement.flexible.FlexibleFile.Version;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Ids;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** The versions of requests. Rows are only ever added. */
@Repository
class FlexibleVersions {

    private static final Column TERMS = new Column("flexible_version", "terms");

    private final JdbcClient jdbc;
    private final Seals seals;

    FlexibleVersions(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void write(FlexibleRequest of, int number, Party by, Terms terms, Instant now) {
        var id = Ids.fresh();
        var asAdjustment = of.id().asAdjustment();
        var canonical = TakeInAgreed.canonical(asAdjustment, number, terms);
        jdbc.sql("""
                insert into flexible_version (tenant_id, id, request_id, provider_id, number, party, terms, hash, written_at)
                values (:tenant, :id, :request, :provider, :number, :party, :terms, :hash, :now)
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", id)
                .param("request", of.id().value())
                .param("provider", of.provider())
                .param("number", number)
                .param("party", by.name())
                .param("terms", seals.tenant().seal(TERMS, id, canonical).stored())
                .param("hash", TakeInAgreed.hash(asAdjustment, number, terms))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Version> of(FlexibleId request) {
        return of(List.of(request)).getOrDefault(request, List.of());
    }

    /** All versions of each, oldest first: one statement, however many there are; at most 2,000. */
    Map<FlexibleId, List<Version>> of(Collection<FlexibleId> requests) {
        var found = new HashMap<FlexibleId, List<Version>>();
        jdbc.sql("""
                select id, request_id, number, party, terms, hash, written_at from flexible_version
                where tenant_id = :tenant and request_id = any(:ids) order by number limit 2000
                """)
                .param("tenant", CurrentTenant.get().value())
                .param("ids", requests.stream().map(FlexibleId::value).toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(
                                new FlexibleId(row.getObject("request_id", UUID.class)), id -> new ArrayList<>())
                        .add(version(row)))
                .list();
        return found;
    }

    private Version version(ResultSet row) throws SQLException {
        var terms = Objects.requireNonNull(Sealed.of(row.getBytes("terms")));
        return new Version(
                row.getInt("number"),
                Party.valueOf(row.getString("party")),
                TakeInAgreed.terms(seals.tenant().open(TERMS, row.getObject("id", UUID.class), terms)),
                row.getString("hash"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
