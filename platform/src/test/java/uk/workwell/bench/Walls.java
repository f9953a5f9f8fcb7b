package uk.workwell.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every reading statement that any of our classes sends, sent again: as the application under row security, and as
 * {@code workwell_mover}, which passes it. Both tell PostgreSQL for whom they ask, and both run the one plan that a prepared
 * statement keeps, so that the ratio is the wall's alone.
 */
final class Walls {

    private static final int SLICES = 32;
    private static final double SLICE_NANOS = 4_000_000;
    private static final int LEARNING = 10;
    private static final double MOST = 1.25;
    private static final String SYNTAX = "42601";

    private final House house;
    private final Report report;

    Walls(House house, Report report) {
        this.house = house;
        this.report = report;
    }

    List<Figure> measure() throws SQLException, IOException {
        var queries = new Queries(house);
        var figures = new ArrayList<Figure>();
        var ratios = new ArrayList<Double>();
        var walled = walledTables();
        for (var query : queries.reading().entrySet()) {
            if (!walled.matcher(query.getValue().sql()).find()) {
                continue; // of global tables: there is no wall to pass
            }
            try {
                double ratio = ratio(query.getValue());
                ratios.add(ratio);
                figures.add(Figure.atMost("row security on ÷ off: " + query.getKey(), ratio, MOST));
            } catch (SQLException e) {
                // A method that is given a part of its SQL was given nonsense; whoever calls it is measured.
                if (!SYNTAX.equals(e.getSQLState())) {
                    report.missing("row security on ÷ off: " + query.getKey() + " (" + e.getMessage() + ")");
                }
            }
        }
        queries.silent().forEach((site, why) -> report.missing("row security on ÷ off: " + site + " (" + why + ")"));
        double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        figures.add(Figure.plain("row security on ÷ off: mean of " + ratios.size() + " queries", mean));
        return figures;
    }

    private Pattern walledTables() throws SQLException {
        try (var connection = house.database.connect(house.database.mover());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(distinct polrelid::regclass::text, '|') from pg_policy")) {
            row.next();
            return Pattern.compile("\\b(" + row.getString(1) + ")\\b");
        }
    }

    /** Fresh connections for each query: what one has learnt of another query must not count. */
    private double ratio(Statements.Sent query) throws SQLException, IOException {
        try (var on = new Backend(house.database, house.database.app());
                var off = new Backend(house.database, house.database.mover());
                var walled = query.prepared(on.connection);
                var open = query.prepared(off.connection)) {
            on.keepsOnePlan();
            off.keepsOnePlan();
            int times = calibrated(off, open);
            spent(on, walled, LEARNING + times);
            var with = new ArrayList<Double>();
            var without = new ArrayList<Double>();
            for (int slice = 0; slice < SLICES; slice++) {
                // A B B A: neither always comes first.
                if (slice % 2 == 0) {
                    with.add(spent(on, walled, times));
                    without.add(spent(off, open, times));
                } else {
                    without.add(spent(off, open, times));
                    with.add(spent(on, walled, times));
                }
            }
            return Rounds.median(with) / Rounds.median(without);
        }
    }

    /** How often it fits into a slice; by then the plan that PostgreSQL keeps has been chosen. */
    private int calibrated(Backend backend, PreparedStatement query) throws SQLException, IOException {
        spent(backend, query, LEARNING);
        double each = spent(backend, query, LEARNING) / LEARNING;
        return (int) Math.clamp(SLICE_NANOS / each, 1, 1_000);
    }

    /** In a transaction of its own, which is rolled back: some queries lock what they find. */
    private double spent(Backend backend, PreparedStatement query, int times) throws SQLException, IOException {
        backend.tell(house.tenant().toString(), Queries.EMPLOYER.toString());
        long before = backend.nanos();
        for (int i = 0; i < times; i++) {
            ask(query);
        }
        double spent = backend.nanos() - before;
        backend.connection.rollback();
        return spent;
    }

    private static void ask(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }
}
