package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody whose name is longer than any line, on every page that shows it. */
class LongNamesTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void fitEverywhere() {
        var before = Post.newest();
        var who = Somebody.in("S1 1AA").withALongName();
        var hr = Hr.of("hr@northgate-care.example").start();
        var draft = hr.draft();
        hr.at().open(draft + "/who");
        hr.fillWho(who).goOn();
        hr.fillJob(who).goOn();
        hr.fillSituation(who).goOn();
        hr.at().settle().look("employer-refer-check-long");
        hr.at().open(draft).look("employer-refer-tasks-long");
        hr.at().open("/employer").look("employer-home-long");
        hr.at().open("/employer/refer").look("employer-refer-start-long");
        hr.at().open(draft + "/check");
        hr.agree();
        first(hr.at(), "vaadin-button[theme*=primary]").click();
        hr.at().page().waitForURL("**/sent");
        hr.at().settle().look("employer-refer-sent-long");
        hr.at().open("/employer/staff").look("employer-staff-long");
        var member = first(hr.at(), "th a").getAttribute("href");
        hr.at().open("/" + member.replaceFirst("^/", "")).look("employer-staff-member-long");
        hr.at().click("Withdraw this referral");
        assertThat(hr.at().page().locator("dialog.ww-dialog")).isVisible();
        hr.at().look("employer-withdraw-dialog-long");
        hr.at().click("Keep it");

        var invited = Invited.as(who).read(before);
        invited.at().look("person-words-long");
        invited.wantToSend();
        invited.at().look("person-about-you-long");
        invited.reachable().answer(false);
        invited.at().look("person-check-long");
        invited.send();
        invited.at().close();

        var coach = Coach.of("coach@qf7.example");
        coach.openInTriage(who);
        coach.at().look("coach-triage-long");
        coach.chooseMyself().accept();
        coach.search(who).at().settle().look("coach-caseload-long");
        var careCase = coach.openCase(who);
        coach.at().look("coach-case-long");
        coach.at().open(careCase + "/contact").look("coach-case-contact-long");
        coach.at().open("/coach").look("coach-today-long");
    }

    private static Locator first(Visitor visitor, String selector) {
        return visitor.page().locator(selector).first();
    }
}
