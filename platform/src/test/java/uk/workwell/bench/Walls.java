package uk.workwell.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every reading statement that any of our classes sends, sent again: as the application under row security, and as
 * {@code workwell_mover}, which passes it. Both tell PostgreSQL for whom they ask, so that the ratio is the wall's alone.
 */
final class Walls {

    private static final int SLICES = 16;
    private static final long SLICE_NANOS = 20_000_000L;
    private static final double MOST = 1.25;

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
        for (var query : queries.reading().entrySet()) {
            double ratio = ratio(query.getValue());
            ratios.add(ratio);
            figures.add(Figure.atMost("row security on ÷ off: " + query.getKey(), ratio, MOST));
        }
        queries.silent().forEach((site, why) -> report.missing("row security on ÷ off: " + site + " (" + why + ")"));
        double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        figures.add(Figure.plain("row security on ÷ off: mean of " + ratios.size() + " queries", mean));
        return figures;
    }

    /** Fresh connections for each query: what one has learnt of another query must not count. */
    private double ratio(Statements.Sent query) throws SQLException, IOException {
        try (var on = new Backend(house.database, house.database.app());
                var off = new Backend(house.database, house.database.mover());
                var walled = prepared(on, query);
                var open = prepared(off, query)) {
            int times = calibrated(open);
            spent(on, walled, times);
            spent(off, open, times);
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

    private static int calibrated(PreparedStatement query) throws SQLException {
        int times = 0;
        for (long begun = System.nanoTime(); System.nanoTime() - begun < SLICE_NANOS; times++) {
            ask(query);
        }
        return Math.max(1, times);
    }

    private static double spent(Backend backend, PreparedStatement query, int times) throws SQLException, IOException {
        long before = backend.nanos();
        for (int i = 0; i < times; i++) {
            ask(query);
        }
        return backend.nanos() - before;
    }

    private static void ask(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private PreparedStatement prepared(Backend backend, Statements.Sent sent) throws SQLException {
        backend.tell(house.tenant().toString(), Queries.EMPLOYER.toString());
        return sent.prepared(backend.connection);
    }
}
