package uk.workwell.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.HarContentPolicy;
import com.microsoft.playwright.options.HarMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that one browser window received: pages, answers to scripts, files, each with its address and headers. The browser
 * itself writes it down, and all of it is there once the window is closed.
 */
final class Received {

    private static final Path FOLDER = Path.of("target/received");
    private static final String INDEX = "all.har";

    private final Path folder;

    private Received(Path folder) {
        this.folder = folder;
    }

    /** Empty until the window is there. */
    static Received by(String whom) {
        var folder = FOLDER.resolve(whom);
        try {
            if (Files.exists(folder)) {
                try (var files = Files.list(folder)) {
                    for (var file : files.toList()) Files.delete(file);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Received(folder);
    }

    void listenTo(Browser.NewContextOptions window) {
        window.setRecordHarPath(folder.resolve(INDEX))
                .setRecordHarMode(HarMode.FULL)
                .setRecordHarContent(HarContentPolicy.ATTACH);
    }

    /** In which forms the plant is anywhere in what was received; empty for nowhere. */
    Set<String> formsOf(Plant plant) {
        var found = new TreeSet<String>();
        files().forEach(file -> found.addAll(plant.in(text(file))));
        return found;
    }

    /** The files that have it, for whoever has to find out how it got there. */
    List<String> holding(Plant plant) {
        return files().filter(file -> !plant.in(text(file)).isEmpty())
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** How many answers of the house came. */
    long answers() {
        return entries().filter(Received::ofTheHouse).count();
    }

    /** Answers with something in them that was not written down. Nothing may be missing where nothing may be found. */
    List<String> missed() {
        return entries()
                .filter(Received::ofTheHouse)
                .filter(entry -> entry.at("/response/status").asInt() / 100 != 3)
                .filter(entry -> entry.at("/response/content/size").asLong() != 0)
                .filter(entry -> entry.at("/response/content/_file").isMissingNode()
                        && entry.at("/response/content/text").isMissingNode())
                .map(entry -> entry.at("/request/method").asString() + " "
                        + entry.at("/request/url").asString() + " "
                        + entry.at("/response/status").asInt())
                .toList();
    }

    private static boolean ofTheHouse(JsonNode entry) {
        return entry.at("/request/url").asString().startsWith(House.url());
    }

    private Stream<JsonNode> entries() {
        var index = JsonMapper.shared().readTree(folder.resolve(INDEX).toFile());
        return StreamSupport.stream(index.at("/log/entries").spliterator(), false);
    }

    private Stream<Path> files() {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
