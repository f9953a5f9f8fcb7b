package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coach books, moves and cancels, goes through the week by the keyboard, and has the appointments in a calendar. */
@Order(Integer.MAX_VALUE - 2)
class AppointmentsJourneyTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @BeforeEach
    void today() {
        Time.back();
    }

    @AfterAll
    static void back() {
        Time.back();
    }

    @Test
    void ofSomebodyInSupport() {
        var robin = Somebody.in("LA1 1AA");
        var applicant = Applicant.as(robin).findsTheService().asksWhetherItIsForThem("IN_WORK");
        applicant.refersThemselves();
        applicant.sends();
        applicant.at().click("Send to the WorkWell team");
        applicant.at().close();
        Time.moveOn(1);
        var support =
                Support.accepted(Coach.of("coach@qe1.example"), robin).starts().open("/appointments");
        var at = support.at();

        at.reads("Nothing is booked").follow("Book an appointment").sees("Book an appointment");
        at.look("coach-case-appointment-new");
        at.click("Book appointment").reads("One thing to put right").look("coach-case-appointment-new-errors");
        takes(at, 0);
        at.click("Book appointment").reads("To come").look("coach-case-appointments-to-come");

        at.page().locator(".ww-lines a.ww-strong").first().click();
        at.settle().reads("Versions").look("coach-case-appointment");
        at.follow("Move it").sees("Move the appointment").look("coach-case-appointment-move");
        takes(at, 1);
        at.click("Move appointment").reads("Moved by");

        at.page().locator("main a[href*='/appointments']").first().click();
        at.settle().follow("Book an appointment");
        takes(at, 0);
        at.click("Book appointment").reads("To come");

        at.open("/coach/week").reads("Your appointments");
        var links = at.page().locator(".ww-week a");
        if (links.count() < 2) at.follow("Next week").settle();
        at.look("coach-week");
        var focused = "() => document.activeElement.getAttribute('href')";
        links.first().focus();
        var first = at.page().evaluate(focused);
        at.page().keyboard().press("ArrowRight");
        at.settle();
        var right = at.page().evaluate(focused);
        at.page().keyboard().press("ArrowLeft");
        at.settle();
        assertThat(right).as("where the arrow to the right leads").isNotNull();
        assertThat(at.page().evaluate(focused)).isEqualTo(first);

        at.open("/coach/hours").sees("My hours and calendar").click("Make an address");
        at.reads("not shown again").look("coach-hours");
        at.close();
    }

    @Test
    void ofSomebodyWhoIsReachedForTheFirstTime() {
        var robin = Somebody.in("LA1 1AA");
        var applicant = Applicant.as(robin).findsTheService().asksWhetherItIsForThem("IN_WORK");
        applicant.refersThemselves();
        applicant.sends();
        applicant.at().click("Send to the WorkWell team");
        applicant.at().close();
        var support = Support.accepted(Coach.of("coach@qe1.example"), robin).open("/contact");
        var at = support.at();
        at.choose("Reached, first appointment booked");
        at.settle().reads("Free within the coach's hours");
        support.coach().type("vaadin-date-picker#appointment-day input", "01/01/2020");
        support.coach().type("vaadin-time-picker#appointment-day-time input", "20:15");
        at.click("Save contact").reads("Enter a time after now").look("coach-case-contact-past");
        // An evening that no other journey of this coach has.
        var day = Time.today().plusDays(100 + ThreadLocalRandom.current().nextInt(80));
        support.coach().type("vaadin-date-picker#appointment-day input", Time.typed(day));
        at.click("Save contact").reads("write why it is booked all the same").look("coach-case-contact-outside");
        at.page().locator("vaadin-text-area#outside textarea").fill("It is when they can come");
        at.settle();
        at.click("Save contact").link("Log first appointment").waitFor();
        at.close();
    }

    @Test
    void ofALeadWhoEntersTheHoursOfACoach() {
        var lead = Coach.of("lead@qe1.example");
        var at = lead.at();
        at.open("/coach/hours").sees("My hours and calendar");
        at.page().locator("vaadin-select#coach vaadin-select-value-button").click();
        at.page().locator("vaadin-select-list-box vaadin-select-item").nth(1).click();
        at.settle().reads("Hours of").look("coach-hours-of-another");
        lead.type("vaadin-date-picker#away-first input", "01/01/2020");
        at.click("Save days away").reads("to put right").look("coach-hours-errors");
        at.close();
    }

    private static void takes(Visitor at, int which) {
        at.page().locator("vaadin-button[aria-label^='Take ']").nth(which).click();
        at.settle();
    }
}
