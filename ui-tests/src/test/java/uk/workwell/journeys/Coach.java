package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A coach of an ICB. */
record Coach(Visitor at) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    static Coach of(String email) {
        return new Coach(Visitor.signedIn(email, "/coach"));
    }

    /** The name in the header. */
    String name() {
        return at.page()
                .locator(".ww-top__end .ww-who")
                .first()
                .innerText()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(" "))
                .findFirst()
                .orElseThrow();
    }

    /** Finds the referral in the queue, and answers its address. */
    String openInTriage(Somebody somebody) {
        at.open("/coach/triage").follow(somebody.name());
        assertThat(panel(somebody)).isVisible();
        return at.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    Locator panel(Somebody somebody) {
        return at.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(somebody.name()));
    }

    /** Opens the acceptance and chooses this coach. */
    Coach chooseMyself() {
        var me = name();
        at.click("Accept");
        at.page().locator("vaadin-select#coach").click();
        at.page()
                .locator("vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(me))
                .first()
                .click();
        at.settle();
        return this;
    }

    Coach accept() {
        at.click("Accept and allocate");
        assertThat(at.page().locator("vaadin-notification-card").first()).containsText("Accepted.");
        return this;
    }

    /** Finds the case by its person's name, and answers its address. */
    String openCase(Somebody somebody) {
        search(somebody);
        at.follow(somebody.name()).sees(somebody.name());
        return at.page().url().replaceFirst("^https?://[^/]+", "");
    }

    Coach search(Somebody somebody) {
        at.open("/coach/caseload");
        at.page().locator("vaadin-text-field#search input").fill(somebody.name());
        return this;
    }

    /** Finds how many the search has found. */
    Locator found() {
        return at.page().locator(".ww-toolbar [role=status]");
    }

    /** A first appointment that has just been, by phone, at which the person agreed to take part. */
    Coach logFirstAppointment() {
        at.follow("Log first appointment").sees("Log the first appointment");
        fillFirstAppointment();
        at.click("Save appointment");
        return this;
    }

    Coach fillFirstAppointment() {
        var now = ZonedDateTime.now(ZoneId.of("Europe/London"));
        type("vaadin-date-picker#starts input", DAY.format(now));
        type("vaadin-time-picker#starts-time input", TIME.format(now));
        at.choose("Attended on time");
        at.settle();
        at.choose("Yes, support starts");
        at.settle();
        return this;
    }

    private void type(String field, String text) {
        var input = at.page().locator(field);
        input.fill(text);
        input.press("Enter");
        at.settle();
    }
}
