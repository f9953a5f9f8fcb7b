package uk.workwell.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.person.People;
import uk.workwell.person.PersonId;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Triage;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * Every reading statement that the rooms' services send, sent again: as the application under row security, and as
 * {@code workwell_mover}, which passes it. Both tell PostgreSQL the tenant first, so that the ratio is the wall's alone.
 */
final class Walls {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 150_000_000L;

    private final House house;

    Walls(House house) {
        this.house = house;
    }

    List<Figure> measure() throws SQLException {
        var figures = new ArrayList<Figure>();
        var ratios = new ArrayList<Double>();
        try (var on = house.database.connect(house.database.app());
                var off = house.database.connect(house.database.mover())) {
            for (var query : queries().entrySet()) {
                double ratio = ratio(query.getValue(), on, off);
                ratios.add(ratio);
                figures.add(Figure.atMost("row security on ÷ off: " + query.getKey(), ratio, 1.25));
            }
        }
        double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        figures.add(Figure.plain("row security on ÷ off: mean of " + ratios.size() + " queries", mean));
        return figures;
    }

    private Map<String, Statements.Sent> queries() throws SQLException {
        var found = new LinkedHashMap<String, Statements.Sent>();
        var colleague = FirstPages.colleague(house);
        take(found, "caseload", () -> FirstPages.caseload(house, colleague));
        take(found, "caseload search", () -> FirstPages.search(house, colleague));
        take(found, "today", () -> house.bean(Caseload.class).of(colleague).waiting());
        var one = new CaseId(some("care_case where state = 'STARTED' and coach_id = '" + house.filled.coach() + "'"));
        take(found, "case", () -> house.bean(Caseload.class).of(colleague).find(one));
        take(found, "case's steps", () -> house.bean(Caseload.class)
                .of(colleague)
                .steps(one));
        take(found, "case's appointments", () -> house.bean(Caseload.class)
                .of(colleague)
                .appointments(one));
        take(found, "triage", () -> FirstPages.triage(house, colleague));
        var waiting = new ReferralId(some("referral where state = 'SCREENING'"));
        take(found, "triage card", () -> house.bean(Triage.class).open(colleague, waiting));
        var person = new PersonId(some("person"));
        take(found, "person", () -> house.bean(People.class).find(person));
        take(found, "people who look alike", () -> house.bean(People.class).lookalikes(person));
        take(found, "people search", () -> house.bean(People.class).search(house.filled.provider(), "family40", 20));
        take(found, "people matching", () -> house.bean(People.class)
                .matches("Given1 Family1", java.time.LocalDate.of(1980, 1, 1), "LA1 1AA", null));
        take(found, "employer's standing", () -> house.bean(EmployerReferrals.class)
                .standing(new EmployerId(new UUID(0, 1)), List.of(new UUID(0, 2), new UUID(0, 3))));
        take(found, "partner's outcome", () -> house.bean(ReceivingReferrals.class)
                .outcome(new UUID(0, 1), new ReferralId(new UUID(0, 2))));
        take(found, "team", () -> house.bean(Team.class).coaches(colleague.provider()));
        return found;
    }

    private UUID some(String rows) throws SQLException {
        try (var connection = house.database.connect(house.database.mover());
                var statement = connection.prepareStatement(
                        "select id from (select * from " + rows + ") one where tenant_id = ? limit 1")) {
            statement.setObject(1, house.filled.tenant());
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new IllegalStateException("The bench has no " + rows);
                return found.getObject(1, UUID.class);
            }
        }
    }

    private void take(Map<String, Statements.Sent> found, String name, Runnable work) {
        house.statements().start();
        CurrentTenant.run(house.tenant(), work);
        int number = 0;
        for (var sent : house.statements().stop()) {
            if (sent.reads()
                    && found.values().stream().noneMatch(known -> known.sql().equals(sent.sql()))) {
                found.put(++number == 1 ? name : name + " " + number, sent);
            }
        }
    }

    private double ratio(Statements.Sent query, Connection on, Connection off) throws SQLException {
        try (var walled = prepared(on, query);
                var open = prepared(off, query)) {
            perOperation(walled, on);
            perOperation(open, off);
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                double with = perOperation(walled, on);
                double without = perOperation(open, off);
                ratios.add(with / without);
            }
            return Rounds.median(ratios);
        }
    }

    private double perOperation(PreparedStatement query, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var tell = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            tell.setString(1, house.tenant().toString());
            tell.execute();
        }
        long begun = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - begun < ROUND_NANOS) {
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
            count++;
        }
        double each = (double) (System.nanoTime() - begun) / count;
        connection.rollback();
        return each;
    }

    static PreparedStatement prepared(Connection connection, Statements.Sent sent) throws SQLException {
        var statement = connection.prepareStatement(sent.sql());
        for (var setting : sent.settings()) {
            try {
                setting.method().invoke(statement, setting.arguments().toArray());
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new SQLException("A parameter of the bench could not be set", e);
            }
        }
        return statement;
    }
}
