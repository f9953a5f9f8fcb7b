package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Puts each page that the journeys saw beside its mock-up: {@code docs/look}. Comes last, and only when it is asked for. */
@Order(Integer.MAX_VALUE)
@EnabledIfSystemProperty(named = "workwell.look", matches = "keep")
class SideBySideTest {

    private static final Path LOOK = LocalRun.PROJECT.resolve("docs/look");

    /** Of either half; small enough for a repository, large enough to see what matters. */
    private static final int HALF = 560;

    private static final int HIGHEST = 760;

    /** All pictures together. */
    private static final long MOST_BYTES = 4_000_000;

    private record Pair(String name, String mockUp, String look, int width) {}

    @Test
    void isKept() throws IOException {
        long bytes = 0;
        for (var pair : pairs()) {
            var target = LOOK.resolve(pair.name() + ".png");
            compose(drawn(pair), Files.readAllBytes(Pictures.of(pair.look())), pair, target);
            bytes += Files.size(target);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static List<Pair> pairs() throws IOException {
        return Files.readAllLines(LOOK.resolve("pairs.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Pair(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
                .toList();
    }

    private static byte[] drawn(Pair pair) {
        try (var window = Chromium.window();
                var page = window.newPage()) {
            page.setViewportSize(pair.width(), Pictures.HIGH);
            if (pair.look().endsWith("-dark")) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            }
            page.navigate(
                    LOOK.resolve("mock-ups").resolve(pair.mockUp()).toUri().toString());
            return page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        }
    }

    private static void compose(byte[] mockUp, byte[] ours, Pair pair, Path target) {
        int half = Math.min(HALF, pair.width());
        try (var window = Chromium.window();
                var page = window.newPage()) {
            page.setViewportSize(2 * half + 16, HIGHEST);
            page.setContent("""
                    <body style="margin:0;background:#888;display:flex;gap:16px;align-items:flex-start">%s%s</body>
                    """.formatted(image(mockUp, half), image(ours, half)));
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            page.screenshot(new Page.ScreenshotOptions().setPath(target));
        }
    }

    private static String image(byte[] png, int width) {
        return "<img alt='' width='%d' src='data:image/png;base64,%s'>"
                .formatted(width, Base64.getEncoder().encodeToString(png));
    }
}
