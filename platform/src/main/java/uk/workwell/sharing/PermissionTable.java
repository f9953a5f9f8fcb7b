package uk.workwell.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** One row a permission. A row is written once and may end once; what is left of it is another row. */
@Repository
class PermissionTable {

    /** A permission and to whom it belongs. */
    record Row(Permitted permitted, UUID provider, UUID referral, EmployerId employer) {}

    private static final String SELECT = """
            select id, provider_id, referral_id, employer_id, item, purpose, given_at, expires_on, withdrawn_at, document_id,
              member_id, replaces, withdrawn_by_kind, withdrawn_by
            from permission where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    PermissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PermissionId id, GivePermission permission, @Nullable PermissionId replaces, Instant now) {
        var by = CurrentActor.get();
        jdbc.sql("""
                insert into permission (tenant_id, id, provider_id, referral_id, employer_id, item, purpose, given_at,
                  expires_on, document_id, member_id, replaces, given_by_kind, given_by)
                values (:tenant, :id, :provider, :referral, :employer, :item, :purpose, :now, :expires, :document, :member,
                  :replaces, :byKind, :by)
                """)
                .param("tenant", tenant())
                .param("id", id.value())
                .param("provider", permission.provider())
                .param("referral", permission.referral())
                .param("employer", permission.employer().value())
                .param("item", permission.item().name())
                .param("purpose", permission.purpose())
                .param("now", utc(now))
                .param("expires", permission.expiresOn(), Types.DATE)
                .param("document", value(permission.document()), Types.OTHER)
                .param("member", value(permission.only()), Types.OTHER)
                .param("replaces", replaces == null ? null : replaces.value(), Types.OTHER)
                .param("byKind", by.kind().name())
                .param("by", by.id())
                .update();
    }

    /** @return whether it still stood: of two who end it, one did */
    boolean updateWithdrawn(PermissionId id, Instant now) {
        var by = CurrentActor.get();
        return jdbc.sql("""
                        update permission set withdrawn_at = :now, withdrawn_by_kind = :byKind, withdrawn_by = :by
                        where tenant_id = :tenant and id = :id and withdrawn_at is null
                        """)
                        .param("now", utc(now))
                        .param("byKind", by.kind().name())
                        .param("by", by.id())
                        .param("tenant", tenant())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Row> find(PermissionId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("tenant", tenant())
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Everything that was ever permitted for a referral, newest first; at most 500. */
    List<Row> of(UUID referral) {
        return jdbc.sql(SELECT + " and referral_id = :referral order by given_at desc, id desc limit 500")
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> read(row))
                .list();
    }

    /** What this employer was ever permitted, by referral; none where nothing was. */
    Map<UUID, List<Grant>> grants(EmployerId employer, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, List<Grant>>();
        jdbc.sql(SELECT + " and employer_id = :employer and referral_id = any(:referrals) and withdrawn_at is null")
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list()
                .forEach(row -> found.computeIfAbsent(row.referral(), referral -> new ArrayList<>())
                        .add(row.permitted().grant()));
        return found;
    }

    private static Row read(ResultSet row) throws SQLException {
        var replaces = row.getObject("replaces", UUID.class);
        var kind = row.getString("withdrawn_by_kind");
        return new Row(
                new Permitted(
                        new PermissionId(row.getObject("id", UUID.class)),
                        grant(row),
                        row.getString("purpose"),
                        replaces == null ? null : new PermissionId(replaces),
                        kind == null
                                ? null
                                : new Actor(Actor.Kind.valueOf(kind), row.getObject("withdrawn_by", UUID.class))),
                row.getObject("provider_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                new EmployerId(row.getObject("employer_id", UUID.class)));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        var member = row.getObject("member_id", UUID.class);
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Grant(
                SharedItem.valueOf(row.getString("item")),
                document == null ? null : new DocumentId(document),
                member == null ? null : new MemberId(member),
                new PermissionFacts(
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_on", LocalDate.class),
                        withdrawn == null ? null : withdrawn.toInstant()));
    }

    private static @Nullable UUID value(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
