package uk.workwell.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one browser of a test run: the machine's own Chromium, never a download. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a machine that is busy with other builds; nobody waits this long on an idle one. */
    private static final double PATIENCE_MS = 60_000;

    private static @Nullable Browser browser;

    private Chromium() {}

    /** A window of its own: cookies, sign-in and storage are shared with no other. */
    static BrowserContext window() {
        return window(options -> {});
    }

    /** The same, and what it receives is written down. */
    static BrowserContext window(Received received) {
        return window(received::listenTo);
    }

    private static BrowserContext window(Consumer<Browser.NewContextOptions> also) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(House.url())
                .setViewportSize(Pictures.WIDE, Pictures.HIGH)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
        also.accept(options);
        var window = browser().newContext(options);
        window.setDefaultTimeout(PATIENCE_MS);
        return window;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var path = find();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS / 3);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path)
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }
        return browser;
    }

    private static Path find() {
        var wanted = Optional.ofNullable(System.getenv("WORKWELL_CHROMIUM")).map(Path::of);
        return wanted.filter(Files::isExecutable)
                .or(() -> usual().filter(Files::isExecutable).findFirst())
                .orElseThrow(
                        () -> new IllegalStateException("The journeys need a browser, and there is no Chromium on this"
                                + " machine. Install it (Debian: apt-get install chromium; macOS: brew install --cask"
                                + " chromium), or point WORKWELL_CHROMIUM at one."));
    }

    private static Stream<Path> usual() {
        var folders = new ArrayList<String>(List.of("/usr/bin"));
        folders.addAll(
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")));
        return Stream.concat(
                folders.stream().filter(folder -> !folder.isEmpty()).flatMap(folder -> Stream.of(
                                "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name))),
                Stream.of(
                        Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                        Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")));
    }
}
