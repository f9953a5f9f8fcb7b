package uk.workwell.referral.referrer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.WayIn;

/** The referrers of the bound ICB. */
@Repository
class ReferrerTable {

    private static final String SELECT =
            "select id, name, kind, email, code_mobile, invited_at, renewed_at, revoked_at, version from referrer where tenant_id = ? ";

    private final JdbcClient jdbc;

    ReferrerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Referrer> all() {
        return jdbc.sql(SELECT + "order by revoked_at is not null, name, id limit 500")
                .param(CurrentTenant.get().value())
                .query(ReferrerTable::read)
                .list();
    }

    Optional<Referrer> find(UUID id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(CurrentTenant.get().value(), id)
                .query(ReferrerTable::read)
                .optional();
    }

    Optional<Referrer> named(String email, WayIn kind) {
        return jdbc.sql(SELECT + "and email = ? and kind = ?")
                .params(CurrentTenant.get().value(), email, kind.name())
                .query(ReferrerTable::read)
                .optional();
    }

    void insert(Referrer referrer, UUID by) {
        jdbc.sql("""
                        insert into referrer (tenant_id, id, name, kind, email, code_mobile, invited_by, invited_at, renewed_at)
                        values (:tenant, :id, :name, :kind, :email, :mobile, :by, :invited, :renewed)
                        """)
                .param("tenant", CurrentTenant.get().value())
                .param("id", referrer.id())
                .param("name", referrer.name())
                .param("kind", referrer.kind().name())
                .param("email", referrer.email())
                .param("mobile", referrer.codeMobile(), Types.VARCHAR)
                .param("by", by)
                .param("invited", at(referrer.invitedAt()))
                .param("renewed", at(referrer.renewedAt()))
                .update();
    }

    /** @return whether it was still as it was shown */
    boolean updateRenewed(UUID id, long version, Instant now) {
        return jdbc.sql("""
                        update referrer set renewed_at = ?, revoked_at = null, version = version + 1
                        where tenant_id = ? and id = ? and version = ?
                        """)
                        .params(at(now), CurrentTenant.get().value(), id, version)
                        .update()
                == 1;
    }

    /** @return whether it was still as it was shown */
    boolean updateRevoked(UUID id, long version, Instant now) {
        return jdbc.sql("""
                        update referrer set revoked_at = ?, version = version + 1
                        where tenant_id = ? and id = ? and version = ?
                        """)
                        .params(at(now), CurrentTenant.get().value(), id, version)
                        .update()
                == 1;
    }

    /** @return whether it was still as it was shown */
    boolean updateCodeMobile(UUID id, long version, @Nullable String mobile) {
        return jdbc.sql("""
                        update referrer set code_mobile = :mobile, version = version + 1
                        where tenant_id = :tenant and id = :id and version = :version
                        """)
                        .param("mobile", mobile, Types.VARCHAR)
                        .param("tenant", CurrentTenant.get().value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Referrer read(ResultSet row, int n) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Referrer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                WayIn.valueOf(row.getString("kind")),
                row.getString("email"),
                row.getString("code_mobile"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("renewed_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getLong("version"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
