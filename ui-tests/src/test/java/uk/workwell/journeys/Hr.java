package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody of an employer, who refers people. */
record Hr(Visitor at) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d M yyyy", Locale.UK);
    private static final Pattern DRAFT = Pattern.compile(".*/employer/refer/([0-9a-f-]{36}).*");

    static Hr of(String email) {
        return new Hr(Visitor.signedIn(email, "/employer"));
    }

    /** From the home page to an empty draft. */
    Hr start() {
        at.open("/employer").click("Refer someone");
        at.sees("Refer someone");
        return this;
    }

    /** The address of the draft that is open. */
    String draft() {
        var found = DRAFT.matcher(at.page().url());
        if (!found.matches()) throw new AssertionError("no draft is open");
        return "/employer/refer/" + found.group(1);
    }

    Hr fillWho(Somebody somebody) {
        at.fill("full-name", somebody.name())
                .fill("birth-date", somebody.bornInWords())
                .fill("postcode", somebody.postcode())
                .fill("mobile", somebody.mobile())
                .fill("email", somebody.email());
        return this;
    }

    Hr fillJob(Somebody somebody) {
        at.fill("job-title", somebody.words().jobTitle())
                .fill("duties", somebody.words().duties());
        return this;
    }

    Hr fillSituation(Somebody somebody) {
        at.choose("No, they are off")
                .fill("first-day-off", TYPED.format(today().minusWeeks(3)))
                .fill("expected-return", TYPED.format(today().plusWeeks(3)))
                .choose("How to plan the return")
                .fill("help", somebody.words().help());
        return this;
    }

    Hr goOn() {
        at.click("Save and continue");
        return this;
    }

    /** The short way to the last page before sending. */
    Hr checkAnswersAbout(Somebody somebody) {
        start();
        at.follow("Who and how to reach them").sees("Who and how to reach them");
        fillWho(somebody).goOn();
        at.sees("Their job");
        fillJob(somebody).goOn();
        at.sees("Situation and what you ask");
        fillSituation(somebody).goOn();
        at.sees("Check answers, then send them to " + somebody.name());
        return this;
    }

    Hr agree() {
        at.choose("I have talked to");
        at.settle();
        return this;
    }

    Hr send(Somebody somebody) {
        sendButton(somebody).click();
        at.settle().sees("Sent to " + somebody.name());
        return this;
    }

    Locator sendButton(Somebody somebody) {
        return at.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to " + somebody.name()));
    }

    /** What the list of staff says about this person. */
    Hr knows(Somebody somebody, String status) {
        at.open("/employer/staff");
        assertThat(line(somebody)).containsText(status);
        return this;
    }

    Locator line(Somebody somebody) {
        return at.page().locator("tr").filter(new Locator.FilterOptions().setHasText(somebody.name()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
