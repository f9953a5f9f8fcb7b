package uk.workwell.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/** What people permit: dated, for one item and one employer, withdrawable for the future, never overwritten. */
@Service
@Transactional(readOnly = true)
public class Permissions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Permissions(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a permission; joins the caller's transaction. Giving again what still counts changes nothing. */
    @Transactional
    public PermissionId give(GivePermission permission) {
        var now = clock.instant();
        return counting(permission.referral(), permission.employer(), permission.item(), now)
                .orElseGet(() -> insert(permission, now));
    }

    /** Takes the permission back for the future. Without one, nothing happens. */
    @Transactional
    public void withdraw(UUID referral, SharedItem item) {
        jdbc.sql("""
                        update permission set withdrawn_at = :now
                        where tenant_id = :tenant and referral_id = :referral and item = :item and withdrawn_at is null
                        returning id
                        """)
                .param("now", utc(clock.instant()))
                .param("tenant", tenant())
                .param("referral", referral)
                .param("item", item.name())
                .query((row, n) -> new PermissionId(row.getObject(1, UUID.class)))
                .list()
                .forEach(id -> events.publishEvent(new PermissionWithdrawn(CurrentTenant.get(), id, referral)));
    }

    /** The newest permission for each of these referrals that one employer sent; none where none was ever given. */
    public Map<UUID, PermissionFacts> newest(EmployerId employer, SharedItem item, Collection<UUID> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, PermissionFacts>();
        jdbc.sql("""
                select distinct on (referral_id) referral_id, given_at, expires_on, withdrawn_at from permission
                where tenant_id = :tenant and employer_id = :employer and item = :item and referral_id = any(:referrals)
                order by referral_id, given_at desc, id desc
                """)
                .param("tenant", tenant())
                .param("employer", employer.value())
                .param("item", item.name())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("referral_id", UUID.class), facts(row));
                });
        return found;
    }

    /** Everything that was ever permitted for a referral, newest first. */
    public List<Permitted> of(UUID referral) {
        return jdbc.sql("""
                select id, item, purpose, given_at, expires_on, withdrawn_at from permission
                where tenant_id = :tenant and referral_id = :referral
                order by given_at desc, id desc
                """)
                .param("tenant", tenant())
                .param("referral", referral)
                .query((row, n) -> new Permitted(
                        new PermissionId(row.getObject("id", UUID.class)),
                        SharedItem.valueOf(row.getString("item")),
                        row.getString("purpose"),
                        facts(row)))
                .list();
    }

    private Optional<PermissionId> counting(UUID referral, EmployerId employer, SharedItem item, Instant now) {
        return jdbc.sql("""
                select id from permission
                where tenant_id = :tenant and referral_id = :referral and item = :item and employer_id = :employer
                  and withdrawn_at is null and (expires_on is null or expires_on > :today)
                order by given_at desc limit 1
                """)
                .param("tenant", tenant())
                .param("referral", referral)
                .param("item", item.name())
                .param("employer", employer.value())
                .param("today", LocalDate.ofInstant(now, EmployerPolicy.ENGLAND))
                .query((row, n) -> new PermissionId(row.getObject(1, UUID.class)))
                .optional();
    }

    private PermissionId insert(GivePermission permission, Instant now) {
        var id = PermissionId.fresh();
        jdbc.sql("""
                insert into permission
                  (tenant_id, id, provider_id, referral_id, employer_id, item, purpose, given_at, expires_on)
                values (:tenant, :id, :provider, :referral, :employer, :item, :purpose, :now, :expires)
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
                .update();
        events.publishEvent(new PermissionGiven(CurrentTenant.get(), id, permission.referral()));
        return id;
    }

    private static PermissionFacts facts(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new PermissionFacts(
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_on", LocalDate.class),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
