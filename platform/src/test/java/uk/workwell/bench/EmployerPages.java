package uk.workwell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Home of an employer with 10,000 staff in support against that of one with 10, both over the same twelve ICBs, over HTTP and
 * Vaadin's own protocol, in one service.
 */
final class EmployerPages {

    private static final int ROUNDS = 4;
    private static final int OPENINGS = 50;
    private static final int WINDOW = 40;
    private static final int MOST_WINDOWS = 12;
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final double MOST = 1.5;
    private static final int MOST_STATEMENTS_FOR_AN_ICB = 8;
    private static final String HOME = "employer";
    private static final Pattern SHOWN = Pattern.compile("In contact");
    private static final int LINES_OF_HOME = 6;

    private final House house;

    EmployerPages(House house) {
        this.house = house;
    }

    List<Figure> measure() throws Exception {
        var little = Employed.of(house, "bench-little", FEW);
        var much = Employed.of(house, "bench-much", MANY);
        try (var issuer = new Issuer(little.email());
                var running = new Running(house, issuer);
                var counted = new Counted(house.database)) {
            issuer.signsInAs(little.email(), little.alias());
            var few = Visitor.signedIn(running.url(), HOME);
            issuer.signsInAs(much.email(), much.alias());
            var many = Visitor.signedIn(running.url(), HOME);
            for (var each : List.of(few, many)) {
                running.warmUp(WINDOW, MOST_WINDOWS, () -> openings(each, WINDOW).length);
            }
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                double small = Rounds.percentile(openings(few, OPENINGS), 0.95);
                ratios.add(Rounds.percentile(openings(many, OPENINGS), 0.95) / small);
            }
            double statements = statements(counted, many);
            return List.of(
                    Figure.atMost(
                            "Home of an employer, p95 with 10,000 in support ÷ with 10, in 12 ICBs",
                            Rounds.median(ratios),
                            MOST),
                    Figure.atMost(
                            "Home of an employer, statements for each linked ICB, 10,000 in support",
                            statements / Employed.ICBS,
                            MOST_STATEMENTS_FOR_AN_ICB),
                    Figure.plain("Home of an employer, statements, 10,000 in support", statements),
                    Figure.plain("Home of an employer, statements, 10 in support", statements(counted, few)));
        }
    }

    private static long[] openings(Visitor visitor, int number) throws Exception {
        var took = new long[number];
        for (int i = 0; i < number; i++) {
            long begun = System.nanoTime();
            var shown = visitor.open(HOME);
            took[i] = System.nanoTime() - begun;
            visitor.leave();
            if (SHOWN.matcher(shown).results().count() < LINES_OF_HOME) {
                throw new IllegalStateException("Home came without the staff that it should show");
            }
        }
        return took;
    }

    /** Of an opening, without those that tell the database for whom it is asked. */
    private static double statements(Counted counted, Visitor visitor) throws Exception {
        long before = counted.statements();
        counted.tellings();
        openings(visitor, WINDOW);
        return (double) (counted.statements() - before - counted.tellings()) / WINDOW;
    }
}
