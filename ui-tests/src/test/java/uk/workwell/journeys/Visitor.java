package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser window of their own: opens pages, reads, fills in, and looks closely at every page. */
final class Visitor implements AutoCloseable {

    /** What everybody who can sign in uses where this is a demonstration. */
    private static final String PASSWORD = "workwell";

    private static final String QUIET = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              const clients = flow && flow.clients ? Object.values(flow.clients) : [];
              return document.readyState === 'complete' && clients.every(c => !c.isActive || !c.isActive());
            }""";
    private static final Pattern AGAINST_THE_POLICY =
            Pattern.compile("content.security.policy", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();
    private static final Set<Visitor> OPEN = new LinkedHashSet<>();

    private final BrowserContext window;
    private final Page page;

    private Visitor(BrowserContext window, Page page) {
        this.window = window;
        this.page = page;
        OPEN.add(this);
        page.onConsoleMessage(message -> {
            if (AGAINST_THE_POLICY.matcher(message.text()).find()) {
                Findings.add("Against the content security policy on " + path() + ": " + message.text());
            }
        });
        page.onPageError(error -> Findings.add("A script failed on " + path() + ": " + error));
    }

    /** Nobody that the house knows. */
    static Visitor passerBy() {
        var window = Chromium.window();
        return new Visitor(window, window.newPage());
    }

    /** Nobody that the house knows, in a window whose every answer is written down. */
    static Visitor recorded(Received received) {
        var window = Chromium.window(received);
        return new Visitor(window, window.newPage());
    }

    /** Signed in through Keycloak, once for the whole run. */
    static Visitor signedIn(String email, String door) {
        var known = SIGNED_IN.get(email);
        if (known == null) {
            known = passerBy();
            known.open(door).signIn(email);
            SIGNED_IN.put(email, known);
        }
        known.open(door);
        return known;
    }

    /** What every open window shows when a journey has failed. */
    static List<String> whereEverybodyIs(String journey) {
        return OPEN.stream()
                .map(visitor -> {
                    var name = "failed-" + journey + "-" + visitor.page.title().replaceAll("[^A-Za-z]+", "-");
                    Pictures.keep(visitor.page, name);
                    return visitor.path() + " in " + name + ".png";
                })
                .toList();
    }

    /** Another tab of the same window: the same session. */
    Visitor anotherTab() {
        return new Visitor(window, window.newPage());
    }

    Page page() {
        return page;
    }

    Visitor open(String address) {
        go(address);
        return this;
    }

    @Nullable
    Response go(String address) {
        var response = page.navigate(address);
        settle();
        return response;
    }

    /** Types name and password on Keycloak's pages. */
    void signIn(String email) {
        page.locator("#username").fill(email);
        page.locator("[type=submit]").first().click();
        page.locator("#password").fill(PASSWORD);
        page.locator("[type=submit]").first().click();
        page.waitForURL(url -> url.startsWith(House.url()));
        settle();
    }

    /** Waits until the page has come and has nothing more to say. */
    Visitor settle() {
        page.waitForFunction(QUIET);
        page.locator("h1:visible, h2:visible").first().waitFor();
        page.waitForFunction(QUIET);
        return this;
    }

    Visitor click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return settle();
    }

    Visitor follow(String link) {
        link(link).click();
        return settle();
    }

    /** Opens the first link of the page whose address has this in it. */
    Visitor openFirst(String address) {
        var link = page.locator("main a[href*='" + address + "']").first();
        return open("/" + link.getAttribute("href").replaceFirst("^/", ""));
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    /** Fills a field found by its label's beginning. */
    Visitor fill(String id, String text) {
        page.locator("#" + id).fill(text);
        return this;
    }

    /** Writes into a part of Vaadin's. */
    Visitor type(String id, String text) {
        page.locator("#" + id + " input, #" + id + " textarea").first().fill(text);
        return settle();
    }

    /** A part of Vaadin's that is ticked. */
    Visitor check(String id) {
        page.locator("vaadin-checkbox#" + id + " label").first().click();
        return settle();
    }

    /** Takes the file that a link leads to. */
    Path take(String link) {
        return page.waitForDownload(() -> link(link).click()).path();
    }

    /** Chooses a file in a plain form. */
    Visitor choose(Path file) {
        page.locator("input[type=file]").first().setInputFiles(file);
        return this;
    }

    /** A date in three fields. */
    Visitor date(String name, LocalDate day) {
        page.locator("[name='" + name + ".day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[name='" + name + ".month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[name='" + name + ".year']").fill(Integer.toString(day.getYear()));
        return this;
    }

    /** A radio button or box of a plain form. */
    Visitor tick(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    /** An item of a select. */
    Visitor pick(String select, String words) {
        page.locator("vaadin-select#" + select + " vaadin-select-value-button").click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return settle();
    }

    Visitor choose(String words) {
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    Visitor sees(String heading) {
        assertThat(page.locator("h1").first()).hasText(heading);
        return this;
    }

    Visitor reads(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Visitor doesNotRead(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    String words() {
        return page.locator("main").first().innerText();
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    /**
     * Looks closely: axe's rules at both widths and in the dark, no scrolling sideways at 320 px, and pictures of all of
     * it and of forced colours.
     *
     * @param name of the page and its state; also of the pictures
     */
    Visitor look(String name) {
        settle().glance(name).inOtherColours(name);
        page.setViewportSize(Pictures.NARROW, Pictures.HIGH);
        settle();
        var width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        if (width.intValue() > Pictures.NARROW) {
            Findings.add(name + ": scrolls sideways at 320 px, it is " + width + " px wide because of " + widest());
        }
        Pictures.keep(page, name + "-320");
        axe(name + " at 320 px");
        page.setViewportSize(Pictures.WIDE, Pictures.HIGH);
        settle();
        return this;
    }

    /** One picture and axe's rules, as it is: for what does not stay. */
    Visitor glance(String name) {
        Looks.took(name, page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", ""));
        Pictures.keep(page, name);
        axe(name);
        return this;
    }

    private void inOtherColours(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Pictures.keep(page, name + "-dark");
        report(name + " in the dark", new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        Pictures.keep(page, name + "-forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    /** Axe's rules, all of them. */
    private void axe(String name) {
        report(name, new AxeBuilder(page));
    }

    private static void report(String name, AxeBuilder rules) {
        for (var rule : rules.setLegacyMode(true).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> Findings.add("%s: %s (%s) at %s: %s"
                            .formatted(
                                    name, rule.getHelp(), rule.getId(), node.getTarget(), shortened(node.getHtml()))));
        }
    }

    private Object widest() {
        return page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > 321)
                    .slice(0, 6)
                    .map(e => e.tagName.toLowerCase() + '.' + e.className)
                    .join(', ')""");
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }

    @Override
    public void close() {
        OPEN.removeIf(other -> other.window.equals(window));
        SIGNED_IN.values().removeIf(known -> known.window.equals(window));
        window.close();
    }
}
