package uk.workwell.agreement.passport;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** Passports that wait for their person's answer. */
@Repository("passportOfferedTable")
class OfferedTable {

    private static final Column FILE = new Column("passport_offered", "file");

    private final JdbcClient jdbc;
    private final Seals seals;

    OfferedTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    record Row(UUID id, UUID referral, UUID provider, byte[] file, Instant at) {

        @Override
        public String toString() {
            return "Row " + id;
        }
    }

    void insert(UUID provider, UUID referral, UUID member, byte[] file, Instant now) {
        var id = Ids.fresh();
        var json = new String(file, StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into passport_offered (tenant_id, id, referral_id, provider_id, file, offered_by, offered_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(tenant())
                .param(id)
                .param(referral)
                .param(provider)
                .param(seals.tenant().seal(FILE, id, json).stored())
                .param(member)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(UUID referral) {
        return jdbc.sql("""
                select id, referral_id, provider_id, file, offered_at from passport_offered
                where tenant_id = ? and referral_id = ?
                """)
                .params(tenant(), referral)
                .query((row, n) -> read(row))
                .optional();
    }

    void delete(UUID referral) {
        jdbc.sql("delete from passport_offered where tenant_id = ? and referral_id = ?")
                .params(tenant(), referral)
                .update();
    }

    void deleteOlderThan(Instant then) {
        jdbc.sql("delete from passport_offered where tenant_id = ? and offered_at < ?")
                .params(tenant(), then.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Row read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = Objects.requireNonNull(Sealed.of(row.getBytes("file")));
        return new Row(
                id,
                row.getObject("referral_id", UUID.class),
                row.getObject("provider_id", UUID.class),
                seals.tenant().open(FILE, id, sealed).getBytes(StandardCharsets.UTF_8),
                row.getObject("offered_at", OffsetDateTime.class).toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
