package uk.workwell.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.workwell.local.Bootstrap.Database;

/** Every table with a sum over all its rows, so that a migration can be seen to have left them as they were. */
final class EveryRow {

    private EveryRow() {}

    /** Tables of the schema by name, each with the columns that it has now; Liquibase's own are left out. */
    static Map<String, String> columns(Database database) throws SQLException {
        try (var connection = database.connect(database.mover())) {
            var found = new TreeMap<String, String>();
            for (var row : rows(connection, """
                    select c.table_name || ' ' || string_agg(quote_ident(c.column_name), ', ' order by c.column_name)
                    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                      and c.table_name not like 'databasechangelog%' group by c.table_name
                    """)) {
                int space = row.indexOf(' ');
                found.put(row.substring(0, space), row.substring(space + 1));
            }
            return found;
        }
    }

    /** Number and sum of the rows of these columns. */
    static Map<String, String> sums(Database database, Map<String, String> columns) throws SQLException {
        try (var connection = database.connect(database.mover())) {
            var sums = new TreeMap<String, String>();
            for (var table : columns.entrySet()) {
                sums.put(
                        table.getKey(),
                        rows(connection, """
                                select count(*) || ' rows, ' || coalesce(md5(string_agg(one, '' order by one)), 'none')
                                from (select md5(row(%s)::text) as one from %s) every
                                """.formatted(table.getValue(), table.getKey()))
                                .getFirst());
            }
            return sums;
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
