package uk.workwell.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/** Pictures of what the journeys saw, at two widths, for people to look at: {@code target/pictures}. */
final class Pictures {

    /** A desk's width, in CSS pixels. */
    static final int WIDE = 1280;

    /** The narrowest window that must work without scrolling sideways: WCAG 1.4.10. */
    static final int NARROW = 320;

    static final int HIGH = 900;

    private static final Path FOLDER = Path.of("target/pictures");

    private Pictures() {}

    static Path of(String name) {
        return FOLDER.resolve(name + ".png");
    }

    static void keep(Page page, String name) {
        // No caret and no animation changes: they would put a style on the page, which its policy forbids.
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(of(name))
                // What lies over the page keeps to the window, and would lie anywhere on the whole of a long page.
                .setFullPage(page.locator("dialog[open], vaadin-dialog[opened]").count() == 0)
                .setCaret(ScreenshotCaret.INITIAL)
                .setAnimations(ScreenshotAnimations.ALLOW));
    }
}
