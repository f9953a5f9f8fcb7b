package uk.workwell.bench;

import java.util.List;
import java.util.concurrent.Callable;
import uk.workwell.BenchServers;

/**
 * {@code ./workwell bench [--quick] [--only pages,walls,intake,lists,sessions,coach,employer]}: fills databases of 10,000, 100,000 and
 * 1,000,000 people (quick: 2,000 and 20,000), interleaves what it compares, takes medians, and prints ratios. With
 * {@code --only} nothing is kept. Goals: the project's performance promises; peers' figures are constants of 22 November
 * 2026.
 */
public final class Bench {

    private final Report report = new Report();
    private final boolean quick;
    private final List<String> only;

    private Bench(List<String> arguments) {
        int named = arguments.indexOf("--only");
        this.quick = arguments.contains("--quick");
        this.only = named < 0 ? List.of() : List.of(arguments.get(named + 1).split(",", -1));
    }

    public static void main(String[] arguments) {
        boolean holds = false;
        try {
            holds = new Bench(List.of(arguments)).holds();
        } catch (Exception e) {
            System.err.println("The bench could not go on:");
            e.printStackTrace();
        }
        // The houses have threads of their own: end them whatever happened.
        System.exit(holds ? 0 : 1);
    }

    private boolean holds() throws Exception {
        int small = quick ? 2_000 : 10_000;
        int middle = quick ? 20_000 : 100_000;
        int large = quick ? 20_000 : 1_000_000;
        if (wanted("pages") || wanted("walls")) {
            try (var little = filled(small);
                    var much = filled(large)) {
                part("pages", () -> new FirstPages(little, much).measure());
                part("walls", () -> new Walls(much, report).measure());
            }
        }
        if (wanted("lists") || wanted("intake") || wanted("sessions")) {
            try (var some = filled(middle)) {
                part("lists", () -> new Lists(some).measure());
                // Before the intake: the jobs that its rows call for would run while pages open.
                part("sessions", () -> new Sessions(some).measure());
                part("intake", () -> new Intake(some).measure());
            }
        }
        if (wanted("coach")) {
            int few = 2_500;
            int many = quick ? 25_000 : 250_000;
            try (var little = evenly(few);
                    var much = evenly(many)) {
                part("coach", () -> new CoachPages(little, much).measure());
            }
        }
        if (wanted("employer")) {
            try (var some = evenly(2_500)) {
                part("employer", () -> new EmployerPages(some).measure());
            }
        }
        var table = report.table(
                quick
                        ? "quick run, " + small + " and " + large + " people"
                        : small + ", " + middle + " and " + large + " people");
        System.out.println(table);
        if (only.isEmpty()) {
            report.keep(table);
        }
        return report.holds();
    }

    private boolean wanted(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private static House filled(int people) throws Exception {
        return timed(people + " people", () -> House.of(BenchServers.fresh(), people));
    }

    private static House evenly(int people) throws Exception {
        return timed(people + " people over 42 tenants", () -> House.evenly(BenchServers.fresh(), people));
    }

    private static House timed(String whom, Callable<House> filling) throws Exception {
        System.out.print("Filling " + whom);
        long begun = System.nanoTime();
        var house = filling.call();
        System.out.println(": " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
        return house;
    }

    private interface Part {
        List<Figure> measure() throws Exception;
    }

    /** What cannot be measured is left out of the figures and said; the rest is measured all the same. */
    private void part(String name, Part part) {
        if (!wanted(name)) {
            return;
        }
        System.out.print("Measuring " + name);
        long begun = System.nanoTime();
        try {
            report.add(part.measure());
            System.out.println(": " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
        } catch (Exception e) {
            System.out.println();
            e.printStackTrace();
            report.missing(name + ": " + e);
        }
    }
}
