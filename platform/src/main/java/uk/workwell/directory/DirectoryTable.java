package uk.workwell.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.workwell.directory.LocalService.Location;
import uk.workwell.tenant.CurrentTenant;

/** Reads the directory. Words are found by their beginnings in a table of their own, which keeps an index usable. */
@Repository
class DirectoryTable {

    private final JdbcClient jdbc;

    DirectoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ServiceRow> window(ServiceSearch search, int offset, int limit) {
        return asked(
                        """
                select s.id, s.name, s.organisation, s.description, s.status, s.minimum_age, s.maximum_age, s.cost, s.assured_on
                """ + matching(search) + " order by s.name_key collate \"C\", s.id limit :limit offset :offset",
                        search)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    int count(ServiceSearch search, int atMost) {
        return asked("select count(*) from (select 1 " + matching(search) + " limit :limit) counted", search)
                .param("limit", atMost)
                .query(Integer.class)
                .single();
    }

    Optional<LocalService> find(ServiceId id) {
        return jdbc.sql("select s.* from directory_service s where s.tenant_id = ? and s.id = ?")
                .params(tenant(), id.value())
                .query((row, n) -> service(row))
                .optional();
    }

    Optional<ServiceId> bySource(String sourceRef) {
        return jdbc.sql("select id from directory_service where tenant_id = ? and source_ref = ?")
                .params(tenant(), sourceRef)
                .query(UUID.class)
                .optional()
                .map(ServiceId::new);
    }

    private JdbcClient.StatementSpec asked(String sql, ServiceSearch search) {
        var statement = jdbc.sql(sql).param("tenant", tenant());
        var words = Words.asked(search.words());
        for (int n = 0; n < words.size(); n++) {
            statement = statement.param("word" + n, words.get(n));
        }
        if (search.help() != null)
            statement = statement.param("help", search.help().name());
        if (search.outwardCode() != null) statement = statement.param("outward", search.outwardCode());
        if (search.age() != null) statement = statement.param("age", search.age());
        return statement;
    }

    private static String matching(ServiceSearch search) {
        var sql = new StringBuilder("from directory_service s where s.tenant_id = :tenant and s.status = 'ACTIVE'");
        for (int n = 0; n < Words.asked(search.words()).size(); n++) {
            sql.append("""
                     and exists (select 1 from directory_word w where w.tenant_id = s.tenant_id
                       and w.service_id = s.id and starts_with(w.word, :word%d))""".formatted(n));
        }
        if (search.help() != null) {
            sql.append("""
                     and exists (select 1 from directory_help h where h.tenant_id = s.tenant_id
                       and h.service_id = s.id and h.help = :help)""");
        }
        if (search.outwardCode() != null) {
            sql.append("""
                     and (s.whole_area or exists (select 1 from directory_area a where a.tenant_id = s.tenant_id
                       and a.service_id = s.id and a.outward_code = :outward))""");
        }
        if (search.age() != null) {
            sql.append(" and coalesce(s.minimum_age, 0) <= :age and coalesce(s.maximum_age, 120) >= :age");
        }
        return sql.toString();
    }

    private LocalService service(ResultSet row) throws SQLException {
        var id = new ServiceId(row.getObject("id", UUID.class));
        return service(row, id, helps(id), areas(id), locations(id));
    }

    static LocalService service(ResultSet row, DirectoryParts parts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return service(row, new ServiceId(id), parts.helps(id), parts.areas(id), parts.locations(id));
    }

    private static LocalService service(
            ResultSet row, ServiceId id, Set<Help> helps, Set<String> areas, List<Location> locations)
            throws SQLException {
        return new LocalService(
                id,
                row.getString("source_ref"),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("description"),
                row.getString("status").equals("ACTIVE"),
                helps,
                row.getString("url"),
                row.getString("email"),
                row.getString("phone"),
                number(row, "minimum_age"),
                number(row, "maximum_age"),
                row.getString("eligibility"),
                row.getString("cost"),
                row.getString("opening"),
                row.getString("languages"),
                areas,
                locations,
                row.getObject("assured_on", LocalDate.class));
    }

    private Set<Help> helps(ServiceId id) {
        return new HashSet<>(jdbc.sql("select help from directory_help where tenant_id = ? and service_id = ?")
                .params(tenant(), id.value())
                .query((row, n) -> Help.valueOf(row.getString(1)))
                .list());
    }

    private Set<String> areas(ServiceId id) {
        return new HashSet<>(jdbc.sql("select outward_code from directory_area where tenant_id = ? and service_id = ?")
                .params(tenant(), id.value())
                .query(String.class)
                .list());
    }

    private List<Location> locations(ServiceId id) {
        return jdbc.sql("""
                select name, address, postcode from directory_location
                where tenant_id = ? and service_id = ? order by address""")
                .params(tenant(), id.value())
                .query((row, n) -> new Location(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    static ServiceRow row(ResultSet row) throws SQLException {
        return new ServiceRow(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("description"),
                row.getString("status").equals("ACTIVE"),
                number(row, "minimum_age"),
                number(row, "maximum_age"),
                row.getString("cost"),
                row.getObject("assured_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static UUID tenant() {
        return CurrentTenant.get().value();
    }
}
