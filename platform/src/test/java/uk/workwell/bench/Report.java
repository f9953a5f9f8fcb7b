package uk.workwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What one run measured, as a table and as JSON. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final double loadBefore = load();

    void add(List<Figure> measured) {
        figures.addAll(measured);
    }

    /** What could not be measured is said under the table, and the run does not hold. */
    void missing(String words) {
        missing.add(words);
    }

    boolean holds() {
        return missing.isEmpty() && figures.stream().allMatch(figure -> !Boolean.FALSE.equals(figure.holds()));
    }

    /** @param sizes how many people the databases held */
    String table(String sizes) throws IOException {
        var table = new StringBuilder("\n## %s, %s, %s\n\n| figure | value | goal | holds |\n|---|---:|---|---|\n"
                .formatted(LocalDate.now(ZoneId.of("Europe/London")), machine(), sizes));
        for (var figure : figures) {
            table.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            figure.figure(),
                            String.format(Locale.ROOT, figure.value() >= 100 ? "%.0f" : "%.2f", figure.value()),
                            figure.goal() == null ? "" : figure.goal(),
                            figure.holds() == null ? "" : figure.holds() ? "yes" : "**no**"));
        }
        missing.forEach(one -> table.append("\nNot measured: ").append(one).append("\n"));
        return table.toString();
    }

    void keep(String table) throws IOException {
        Files.writeString(Path.of("docs/benchmarks.md"), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.writeString(
                Path.of("platform/target/bench.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
    }

    private String machine() throws IOException {
        var cpuinfo = Path.of("/proc/cpuinfo");
        var model = !Files.exists(cpuinfo)
                ? System.getProperty("os.arch")
                : Files.readAllLines(cpuinfo).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse(System.getProperty("os.arch"));
        return "%d cores, %s, Java %d, load %.1f before, %.1f at the end"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        Runtime.version().feature(),
                        loadBefore,
                        load());
    }

    /** How busy the machine is, because a wall time means little without it. */
    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
