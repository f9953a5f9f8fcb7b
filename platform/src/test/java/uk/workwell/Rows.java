package uk.workwell;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks at the database from outside every wall, as somebody who stole its files would. */
public final class Rows {

    private Rows() {}

    /** One value as text, as the role that passes every wall. */
    public static String text(String sql, Object... values) {
        return texts(sql, values).getFirst();
    }

    /** The first column of every row, as text; an absent value is the word null. */
    public static List<String> texts(String sql, Object... values) {
        var database = Servers.database();
        try (var connection = database.connect(database.mover());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) found.add(String.valueOf(rows.getString(1)));
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows of a table hold a marker in any column, plain or as bytes. */
    public static int holding(String table, String marker) {
        var hex = HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(text(
                "select count(*) from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0",
                marker,
                hex));
    }
}
