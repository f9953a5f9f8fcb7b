package uk.workwell.bench;

import java.lang.management.ManagementFactory;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;

/**
 * The lists that coaches and triage look at all day: the services against a bare JDBC loop of the very same statements under
 * the same row security, and the caseload's first 50 as JSON.
 */
final class Lists {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private final House house;
    private final Colleague colleague;
    private final JsonMapper json;

    Lists(House house) {
        this.house = house;
        this.colleague = FirstPages.colleague(house);
        this.json = house.bean(JsonMapper.class);
    }

    private interface One {
        void go() throws SQLException;
    }

    List<Figure> measure() throws SQLException {
        var figures = new ArrayList<Figure>();
        against("caseload", () -> FirstPages.caseload(house, colleague), figures);
        against("triage queue", () -> FirstPages.triage(house, colleague), figures);
        asJson(figures);
        return figures;
    }

    private void against(String name, Runnable page, List<Figure> figures) throws SQLException {
        CurrentTenant.run(house.tenant(), page); // the first time reads keys and settings as well
        house.statements().start();
        CurrentTenant.run(house.tenant(), page);
        var sent = house.statements().stop();
        try (var bare = new Backend(house.database, house.database.app())) {
            var prepared = new ArrayList<PreparedStatement>();
            for (var one : sent) {
                prepared.add(one.prepared(bare.connection));
            }
            One loop = () -> {
                bare.tell(house.tenant().toString(), "");
                for (var statement : prepared) {
                    read(statement);
                }
                // The audit row that goes with it has an id that can be kept once only.
                bare.connection.rollback();
            };
            One service = () -> CurrentTenant.run(house.tenant(), page);
            perSecond(service);
            perSecond(loop);
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                ratios.add(perSecond(service) / perSecond(loop));
            }
            figures.add(Figure.plain(
                    name + ", first page of 50 with its count: service ÷ bare JDBC loop, requests/s",
                    Rounds.median(ratios)));
        }
    }

    /** In this process, one thread: a JSON address for the caseload does not exist, so HTTP is not in it. */
    private void asJson(List<Figure> figures) throws SQLException {
        One page = () -> CurrentTenant.run(
                house.tenant(),
                () -> json.writeValueAsBytes(house.bean(Caseload.class)
                        .of(colleague)
                        .window(CaseloadFilter.MINE, CaseloadFilter.Sort.OPENED, false, 0, 50)));
        var threads = ManagementFactory.getThreadMXBean();
        perSecond(page);
        var rates = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            double rate = perSecond(page);
            double seconds = (System.nanoTime() - begun) / 1e9;
            rates.add(rate);
            cpu.add((threads.getCurrentThreadCpuTime() - before) / 1e6 / (rate * seconds));
        }
        // Five times what the HAPI FHIR server answers on the same machine, with HTTP: 50 a second.
        figures.add(Figure.atLeast("caseload, 50 rows as JSON, without HTTP: requests/s", Rounds.median(rates), 250));
        figures.add(Figure.atMost("caseload, 50 rows as JSON, without HTTP: CPU, ms", Rounds.median(cpu), 3));
    }

    private static double perSecond(One one) throws SQLException {
        long begun = System.nanoTime();
        int times = 0;
        for (; System.nanoTime() - begun < ROUND_NANOS; times++) {
            one.go();
        }
        return times * 1e9 / (System.nanoTime() - begun);
    }

    private static void read(PreparedStatement statement) throws SQLException {
        if (!statement.execute()) {
            return;
        }
        try (var rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
