package uk.workwell.team;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.tenant.CurrentTenant;

/** Plain rows: staff are read with their roles in one statement, on every request. */
@Repository
class StaffTable {

    private static final String SELECT = """
            select s.id, s.name, s.email_key, s.provider_id, s.caseload_soft, s.caseload_hard, s.version,
                   array(select r.role from staff_role r where r.tenant_id = s.tenant_id and r.staff_id = s.id) as roles,
                   array(select l.language from staff_language l
                         where l.tenant_id = s.tenant_id and l.staff_id = s.id) as languages,
                   array(select p.locality from staff_locality p
                         where p.tenant_id = s.tenant_id and p.staff_id = s.id) as localities
            from staff s
            where s.tenant_id = ? and s.active
            """;

    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Colleague> find(StaffId staff) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .params(tenant(), staff.value())
                .query((row, n) -> colleague(row))
                .optional();
    }

    Optional<Colleague> byEmail(String key) {
        return jdbc.sql(SELECT + " and s.email_key = ?")
                .params(tenant(), key)
                .query((row, n) -> colleague(row))
                .optional();
    }

    /** Each list is gathered once for all, rather than once for each colleague. */
    List<Colleague> everyone() {
        return jdbc.sql("""
                select s.id, s.name, s.email_key, s.provider_id, s.caseload_soft, s.caseload_hard, s.version,
                       coalesce(r.roles, '{}') as roles, coalesce(l.languages, '{}') as languages,
                       coalesce(p.localities, '{}') as localities
                from staff s
                left join (select staff_id, array_agg(role) as roles from staff_role where tenant_id = :tenant
                           group by staff_id) r on r.staff_id = s.id
                left join (select staff_id, array_agg(language) as languages from staff_language
                           where tenant_id = :tenant group by staff_id) l on l.staff_id = s.id
                left join (select staff_id, array_agg(locality) as localities from staff_locality
                           where tenant_id = :tenant group by staff_id) p on p.staff_id = s.id
                where s.tenant_id = :tenant and s.active
                order by s.name, s.id
                """)
                .param("tenant", tenant())
                .query((row, n) -> colleague(row))
                .list();
    }

    List<Provider> providers() {
        return jdbc.sql("select id, name, controller from provider where tenant_id = ? order by id")
                .params(tenant())
                .query((row, n) -> new Provider(
                        new ProviderId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("controller")))
                .list();
    }

    /** Providers at which somebody decides about referrals. */
    Set<ProviderId> whereReferralsAreRead() {
        return Set.copyOf(jdbc.sql("""
                        select distinct s.provider_id from staff s
                        join staff_role r on r.tenant_id = s.tenant_id and r.staff_id = s.id
                        where s.tenant_id = ? and s.active and r.role in ('COACH', 'LEAD')
                        """)
                .params(tenant())
                .query((row, n) -> new ProviderId(row.getObject("provider_id", UUID.class)))
                .list());
    }

    void insert(Provider provider) {
        jdbc.sql("insert into provider (tenant_id, id, name, controller) values (?, ?, ?, ?) on conflict do nothing")
                .params(tenant(), provider.id().value(), provider.name(), provider.controller())
                .update();
    }

    void insert(StaffId id, AddStaff staff, String emailKey) {
        jdbc.sql("""
                insert into staff (tenant_id, id, provider_id, email_key, name, caseload_soft, caseload_hard)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        tenant(),
                        id.value(),
                        staff.provider().value(),
                        emailKey,
                        staff.name().strip(),
                        staff.caseloadSoft(),
                        staff.caseloadHard())
                .update();
        staff.roles().forEach(role -> give(id, role));
    }

    boolean deactivate(StaffId staff) {
        return jdbc.sql(
                                "update staff set active = false, version = version + 1 where tenant_id = ? and id = ? and active")
                        .params(tenant(), staff.value())
                        .update()
                == 1;
    }

    boolean give(StaffId staff, Role role) {
        return jdbc.sql("insert into staff_role (tenant_id, staff_id, role) values (?, ?, ?) on conflict do nothing")
                        .params(tenant(), staff.value(), role.name())
                        .update()
                == 1;
    }

    boolean take(StaffId staff, Role role) {
        return jdbc.sql("delete from staff_role where tenant_id = ? and staff_id = ? and role = ?")
                        .params(tenant(), staff.value(), role.name())
                        .update()
                == 1;
    }

    boolean limit(StaffId staff, CoachLimits limits) {
        boolean there = jdbc.sql("""
                        update staff set caseload_soft = ?, caseload_hard = ?, version = version + 1
                        where tenant_id = ? and id = ? and active
                        """)
                        .params(limits.soft(), limits.hard(), tenant(), staff.value())
                        .update()
                == 1;
        if (there) {
            replace("staff_language", "language", staff, limits.languages());
            replace("staff_locality", "locality", staff, limits.localities());
        }
        return there;
    }

    /** Somebody active with the version of their line. */
    Optional<LimitedCoach> limited(StaffId staff) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .params(tenant(), staff.value())
                .query((row, n) -> new LimitedCoach(colleague(row), row.getLong("version")))
                .optional();
    }

    /** Until the transaction ends nobody else changes this line. */
    void lock(StaffId staff) {
        jdbc.sql("select id from staff where tenant_id = ? and id = ? for update")
                .params(tenant(), staff.value())
                .query(UUID.class)
                .optional();
    }

    /** Who set somebody's limits last, and when. */
    record LastLimited(StaffId by, Instant at) {}

    Optional<LastLimited> lastLimited(StaffId staff) {
        return jdbc.sql("""
                select limits_set_by, limits_set_at from staff
                where tenant_id = ? and id = ? and limits_set_by is not null
                """)
                .params(tenant(), staff.value())
                .query((row, n) -> new LastLimited(
                        new StaffId(row.getObject(1, UUID.class)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void limitsSet(StaffId staff, StaffId by, Instant now) {
        jdbc.sql("update staff set limits_set_by = ?, limits_set_at = ? where tenant_id = ? and id = ?")
                .params(by.value(), now.atOffset(ZoneOffset.UTC), tenant(), staff.value())
                .update();
    }

    private void replace(String table, String column, StaffId staff, Set<String> words) {
        jdbc.sql("delete from %s where tenant_id = ? and staff_id = ?".formatted(table))
                .params(tenant(), staff.value())
                .update();
        words.forEach(
                word -> jdbc.sql("insert into %s (tenant_id, staff_id, %s) values (?, ?, ?)".formatted(table, column))
                        .params(tenant(), staff.value(), word)
                        .update());
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                CurrentTenant.get(),
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email_key"),
                new ProviderId(row.getObject("provider_id", UUID.class)),
                roles(row.getArray("roles")),
                row.getInt("caseload_soft"),
                row.getInt("caseload_hard"),
                words(row.getArray("languages")),
                words(row.getArray("localities")));
    }

    private static Set<String> words(Array words) throws SQLException {
        return Set.of((String[]) words.getArray());
    }

    private static EnumSet<Role> roles(Array names) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
