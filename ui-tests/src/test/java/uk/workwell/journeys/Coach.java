package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A coach of an ICB. */
record Coach(Visitor at) {

    private static final Random CHANCE = new Random();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final String MORNING = "08:00";
    private static final AtomicInteger MORNINGS = new AtomicInteger();

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
        at.page().locator("vaadin-select#coach vaadin-select-value-button").click();
        at.page()
                .locator("vaadin-select-list-box vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(me))
                .first()
                .click();
        at.settle();
        return this;
    }

    Coach chooseTheFirst(String select) {
        at.page()
                .locator("vaadin-select#" + select + " vaadin-select-value-button")
                .click();
        at.page().locator("vaadin-select-list-box vaadin-select-item").first().click();
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

    /** Reached the person by phone; a first appointment is booked for a day to come. */
    Coach bookFirstAppointment() {
        reach();
        var day = Time.today().plusDays(1 + CHANCE.nextInt(90));
        bookFor(day, "%02d:15".formatted(8 + CHANCE.nextInt(10)));
        return this;
    }

    /** The same, for one morning of the coming days, before anybody else is seen. */
    LocalDate bookAMorning() {
        reach();
        // Journeys share a coach, and a coach's time is taken once: each has a day of its own, wherever its clock
        // stands.
        var day = Time.realToday().plusDays(6 + MORNINGS.getAndIncrement());
        bookFor(day, MORNING);
        return day;
    }

    private void reach() {
        at.follow("Log a contact").sees("Log a contact").choose("Reached, first appointment booked");
        at.settle();
    }

    private void bookFor(LocalDate day, String time) {
        type("vaadin-date-picker#appointment-day input", Time.typed(day));
        type("vaadin-time-picker#appointment-day-time input", time);
        at.click("Save contact");
        var asked = at.page().locator("vaadin-text-area#outside textarea");
        var done = at.link("Log first appointment");
        done.or(asked).first().waitFor();
        // Outside the coach's hours, on a weekend or a bank holiday a booking wants a word.
        if (asked.isVisible()) {
            asked.fill("It is when they can come");
            at.settle();
            at.click("Save contact");
        }
        done.waitFor();
    }

    /** A first appointment that has just been, by phone, at which the person agreed to take part. */
    Coach logFirstAppointment() {
        at.follow("Log first appointment").sees("Log the first appointment");
        fillFirstAppointment();
        at.click("Save appointment");
        return this;
    }

    /** The same of a morning that was booked: that time is this appointment's alone. */
    Coach logTheMorningOf(LocalDate day) {
        at.follow("Log first appointment").sees("Log the first appointment");
        fillFirstAppointment(day, MORNING);
        at.click("Save appointment");
        return this;
    }

    Coach fillFirstAppointment() {
        var now = Time.now();
        return fillFirstAppointment(now.toLocalDate(), TIME.format(now));
    }

    private Coach fillFirstAppointment(LocalDate day, String time) {
        type("vaadin-date-picker#starts input", Time.typed(day));
        type("vaadin-time-picker#starts-time input", time);
        at.choose("Attended on time");
        at.settle();
        at.choose("Yes, support starts");
        at.settle();
        return this;
    }

    void type(String field, String text) {
        var input = at.page().locator(field);
        input.fill(text);
        input.press("Enter");
        at.settle();
    }
}
