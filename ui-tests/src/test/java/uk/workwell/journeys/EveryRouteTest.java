package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address that the running house has registered is looked at in every state that it has; {@code pages.csv} says which
 * those are. A new page without a line there fails, and so does a line whose look no journey took. Comes last.
 */
@Order(Integer.MAX_VALUE)
class EveryRouteTest {

    /** What a page can be in, in the order of the table. Dark and forced colours belong to each of them. */
    private static final List<String> STATES =
            List.of("full", "empty", "long", "error", "dialog", "read only", "expired", "in the way");

    /** The last look of each class of journeys that looks around. */
    private static final List<String> ONE_OF_EACH = List.of(
            "session-ended",
            "public-landing",
            "coach-case-started",
            "coach-today-long",
            "coach-concern",
            "person-answer",
            "person-deleted",
            "register-done");

    /**
     * A line of the table.
     *
     * @param look the name of the look; or the reason why there is none, in brackets
     */
    private record Line(String page, String state, String look) {

        boolean wanted() {
            return !look.startsWith("(");
        }
    }

    @Test
    void hasALine() {
        assertThat(lines()).extracting(Line::state).isSubsetOf(STATES);
        assertThat(new TreeSet<>(lines().stream().map(Line::page).toList()))
                .as("pages of pages.csv, and of the running house")
                .isEqualTo(new TreeSet<>(registered()));
    }

    @Test
    void isLookedAtInEveryState() {
        var taken = Looks.taken();
        assumeTrue(taken.keySet().containsAll(ONE_OF_EACH), "Only some of the journeys ran: no look is missed");
        var missing = new ArrayList<String>();
        for (var line : lines()) {
            if (line.wanted() && !taken.containsKey(line.look())) missing.add(line.toString());
        }
        assertThat(missing).as("looks that no journey took").isEmpty();
        for (var page :
                lines().stream().collect(Collectors.groupingBy(Line::page)).entrySet()) {
            var looks = page.getValue().stream().filter(Line::wanted).toList();
            var address = pattern(page.getKey());
            assertThat(looks)
                    .as("looks of which one was taken at " + page.getKey())
                    .satisfies(some -> assertThat(some.isEmpty()
                                    || some.stream().anyMatch(line -> address.matcher(taken.get(line.look()))
                                            .matches()))
                            .isTrue());
        }
    }

    private static List<Line> lines() {
        try (var lines = Files.lines(Path.of("src/test/resources/pages.csv"), StandardCharsets.UTF_8)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Line(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> registered() {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create(House.url() + "/local/pages.json"))
                    .build();
            return List.of(JsonMapper.shared()
                    .readValue(client.send(asked, BodyHandlers.ofString()).body(), String[].class));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Parameters as Vaadin writes them, {@code :step?(who|job)}, and as Spring does, <code>{slug}</code>. */
    private static Pattern pattern(String page) {
        return Pattern.compile(Stream.of(page.substring(1).split("/"))
                .map(part -> part.matches(":\\w+\\?.*")
                        ? "(/[^/]+)?"
                        : part.startsWith(":") || part.matches("\\{\\w+}")
                                ? "/[^/]+"
                                : part.startsWith("{*") ? "/.*" : "/" + Pattern.quote(part))
                .collect(Collectors.joining()));
    }
}
