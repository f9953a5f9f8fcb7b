package uk.workwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.BenchServers;

/**
 * {@code ./workwell bench [--quick]}: fills databases of 10,000, 100,000 and 1,000,000 people (quick: 2,000 and 20,000),
 * interleaves what it compares, takes medians of three rounds, and prints ratios. Goals: the project's performance
 * promises; peers' figures are constants of 22 November 2026.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        boolean holds = false;
        try {
            holds = measure(List.of(arguments));
        } catch (Exception e) {
            System.err.println("The bench could not go on:");
            e.printStackTrace();
        }
        // The houses have threads of their own: end them whatever happened.
        System.exit(holds ? 0 : 1);
    }

    private static boolean measure(List<String> arguments) throws Exception {
        boolean quick = arguments.contains("--quick");
        int small = quick ? 2_000 : 10_000;
        int middle = quick ? 20_000 : 100_000;
        int large = quick ? 20_000 : 1_000_000;
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<String>();
        say("Filling " + small + " people");
        try (var little = House.of(BenchServers.fresh(), small)) {
            say("Filling " + large + " people");
            try (var much = House.of(BenchServers.fresh(), large)) {
                part("First pages, " + large + " people against " + small, figures, missing, () -> new FirstPages(
                                little, much)
                        .measure());
                part("Row security on against off", figures, missing, () -> new Walls(much).measure());
            }
        }
        say("Filling " + middle + " people");
        try (var some = House.of(BenchServers.fresh(), middle)) {
            part("Intake over HTTP against a bare loop", figures, missing, () -> new Intake(some).measure());
            part("200 signed-in sessions", figures, missing, () -> new Sessions(some).measure());
        }
        print(
                figures,
                missing,
                quick
                        ? "quick run, " + small + " and " + large + " people"
                        : small + ", " + middle + " and " + large + " people");
        return missing.isEmpty() && figures.stream().allMatch(figure -> !Boolean.FALSE.equals(figure.holds()));
    }

    private interface Part {
        List<Figure> measure() throws Exception;
    }

    /** What cannot be measured is left out of the figures and said; the rest is measured all the same. */
    private static void part(String name, List<Figure> figures, List<String> missing, Part part) {
        say(name);
        try {
            figures.addAll(part.measure());
        } catch (Exception e) {
            e.printStackTrace();
            missing.add(name + ": " + e);
        }
    }

    static void say(String words) {
        System.out.println(words);
    }

    private static void print(List<Figure> figures, List<String> missing, String sizes) throws IOException {
        var table = new StringBuilder();
        table.append("\n## ")
                .append(LocalDate.now(java.time.ZoneId.of("Europe/London")))
                .append(", ")
                .append(machine())
                .append(", ")
                .append(sizes)
                .append("\n\n| figure | value | goal | holds |\n|---|---:|---|---|\n");
        for (var figure : figures) {
            table.append("| ")
                    .append(figure.figure())
                    .append(" | ")
                    .append(String.format(Locale.ROOT, figure.value() >= 100 ? "%.0f" : "%.2f", figure.value()))
                    .append(" | ")
                    .append(figure.goal() == null ? "" : figure.goal())
                    .append(" | ")
                    .append(figure.holds() == null ? "" : figure.holds() ? "yes" : "**no**")
                    .append(" |\n");
        }
        for (var one : missing) {
            table.append("\nNot measured: ").append(one).append("\n");
        }
        System.out.println(table);
        Files.writeString(Path.of("docs/benchmarks.md"), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.writeString(
                Path.of("platform/target/bench.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
    }

    private static String machine() throws IOException {
        var cpuinfo = Path.of("/proc/cpuinfo");
        var model = !Files.exists(cpuinfo)
                ? System.getProperty("os.arch")
                : Files.readAllLines(cpuinfo).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse(System.getProperty("os.arch"));
        return Runtime.getRuntime().availableProcessors() + " cores, " + model + ", Java "
                + Runtime.version().feature() + load();
    }

    /** How busy the machine is, because a wall time means little without it. */
    private static String load() throws IOException {
        var loads = Path.of("/proc/loadavg");
        return Files.exists(loads)
                ? ", load at the end " + Files.readString(loads).split(" ", 2)[0]
                : "";
    }
}
