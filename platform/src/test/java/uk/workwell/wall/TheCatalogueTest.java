package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.WorkWellTest;

/** Reads {@code pg_catalog}: a table that breaks the wall fails here, whoever adds it. */
@WorkWellTest
@Tag("wall")
class TheCatalogueTest {

    @Autowired
    JdbcClient jdbc;

    private List<String> tablesWith(String column) {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = ?
                        order by 1""").param(column).query(String.class).list();
    }

    private List<String> tenantTables() {
        return tablesWith("tenant_id").stream()
                .filter(table -> !GlobalTables.REASONS.containsKey(table))
                .filter(table -> !GlobalTables.EMPLOYER_OWNED.contains(table))
                .toList();
    }

    @Test
    void everyTableIsATenantsAnEmployersOrGlobalWithAReason() {
        var all = jdbc.sql("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1""").query(String.class).list();
        var unexplained = all.stream()
                .filter(table -> !GlobalTables.REASONS.containsKey(table))
                .filter(table -> !GlobalTables.EMPLOYER_OWNED.contains(table))
                .filter(table -> !tenantTables().contains(table))
                .toList();
        assertThat(unexplained).isEmpty();
        assertThat(all).containsAll(GlobalTables.REASONS.keySet());
        assertThat(tenantTables()).hasSizeGreaterThan(12);
    }

    @Test
    void everyWalledTableHasRowSecurityEnabledAndForced() {
        var walled = new java.util.ArrayList<>(tenantTables());
        walled.addAll(GlobalTables.EMPLOYER_OWNED);
        for (var table : walled) {
            Map<String, Object> row = jdbc.sql(
                            "select relrowsecurity, relforcerowsecurity from pg_class where oid = ?::regclass")
                    .param(table)
                    .query()
                    .singleRow();
            assertThat(row).as(table).containsEntry("relrowsecurity", true).containsEntry("relforcerowsecurity", true);
        }
    }

    @Test
    void everyPolicyComparesTheSettingInlineForReadingAndWriting() {
        for (var table : tenantTables()) {
            assertThat(policies(table, "tenant_wall")).as(table).containsExactly(expression("tenant_id", "app.tenant"));
        }
        for (var table : GlobalTables.EMPLOYER_OWNED) {
            assertThat(policies(table, "employer_wall"))
                    .as(table)
                    .containsExactly(expression("employer_id", "app.employer"));
        }
    }

    private static String expression(String column, String setting) {
        var policy = "(" + column + " = (NULLIF(current_setting('" + setting + "'::text, true), ''::text))::uuid)";
        return policy + " | " + policy;
    }

    private List<String> policies(String table, String name) {
        return jdbc.sql("""
                        select pg_get_expr(polqual, polrelid) || ' | ' || pg_get_expr(polwithcheck, polrelid)
                        from pg_policy where polrelid = ?::regclass and polname = ? and polcmd = '*'""").params(table, name).query(String.class).list();
    }

    @Test
    void noWalledTableHasAnotherPolicyThanItsWallAndTheNamedOne() {
        var others = jdbc.sql("""
                        select polrelid::regclass::text || '.' || polname from pg_policy
                        where polname not in ('tenant_wall', 'employer_wall') order by 1""").query(String.class).list();
        assertThat(others).containsExactly("employer.card");
    }

    @Test
    void everyKeyOfATenantTableStartsWithTheTenant() {
        for (var table : tenantTables()) {
            var wrong = jdbc.sql("""
                            select i.indexrelid::regclass::text from pg_index i
                            where i.indrelid = ?::regclass and i.indisunique
                              and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0])
                                  <> 'tenant_id'""").param(table).query(String.class).list();
            assertThat(wrong).as("unique keys of " + table).isEmpty();
        }
    }

    @Test
    void noForeignKeyCrossesTenants() {
        var crossing = jdbc.sql("""
                        select conrelid::regclass::text || '.' || conname from pg_constraint k
                        where contype = 'f' and confrelid in (select a.attrelid from pg_attribute a
                            join pg_class c on c.oid = a.attrelid
                            where a.attname = 'tenant_id' and c.relforcerowsecurity
                              and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_wall'))
                          and not ((select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])
                                = 'tenant_id'
                            and (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])
                                = 'tenant_id')""").query(String.class).list();
        assertThat(crossing).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassTheWall() {
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = 'workwell_app'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = 'workwell_app'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = 'workwell_owner'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("workwell_app");
    }

    @Test
    void nobodyInTheApplicationMayChangeOrRemoveAuditRows() {
        for (var table : Set.of("audit_entry", "audit_seal", "operator_audit")) {
            for (var right : Set.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(jdbc.sql("select has_table_privilege('workwell_app', ?, ?)")
                                .params(table, right)
                                .query(Boolean.class)
                                .single())
                        .as(right + " on " + table)
                        .isFalse();
            }
        }
    }
}
