package uk.workwell.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the first public page to work that has lasted for 26 weeks, by four ways in, in two areas whose settings differ. The
 * house's clock is moved, each time from today on; the journeys come late, because the nights also pass for everybody else.
 */
@Order(Integer.MAX_VALUE - 1)
class TwelveWeeksTest {

    private static final String LANCASHIRE = "coach@qe1.example";
    private static final String MANCHESTER = "coach@qop.example";

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
    void ofSomebodyWhoReferredThemselves() {
        int before = Post.newest();
        var jay = Somebody.in("LA1 1AA");
        var applicant = Applicant.as(jay).findsTheService().asksWhetherItIsForThem("IN_WORK");
        applicant.at().look("public-eligible-answer");
        applicant.refersThemselves();
        applicant.at().look("public-refer-step");
        applicant.sends();
        applicant.at().look("public-refer-check");
        applicant.at().click("Send to the WorkWell team").look("public-refer-sent");
        applicant.at().close();

        Time.moveOn(1);
        var support = Support.accepted(Coach.of(LANCASHIRE), jay);
        Post.await("letter of acceptance", before, jay.isReachedBy(l -> l.text().contains("we can support you")));
        support.starts().assesses().asks("WHO5", "Less than half of the time").plans("Thrive at work");
        support.notes("Sleeps badly before early shifts.", "Would like to start an hour later on Mondays.");
        support.at().look("coach-case-note");
        support.pausesFor(14);
        Time.moveOn(15);
        support.open("").at().reads("left, until");
        Time.moveOn(40);
        support.asks("WHO5", "Most of the time").at().look("coach-case-measures-twice");
        var end = Time.today();
        support.endsInWork("In the same job, with adjustments")
                .asksAfterwards(end, "In the same job, with adjustments")
                .isSustained("In the same job, with adjustments");
        support.at().look("coach-case-archived");
    }

    @Test
    void ofSomebodyWhomTheirSurgeryReferred() {
        var wren = Somebody.in("M14 5SX");
        var surgery = Referrer.invited(
                "admin@qop.example", "GP", "Example Surgery " + wren.name(), Referrer.mailbox(wren, "surgery.example"));
        surgery.at().look("referrer-door");
        surgery.provesTheirMailbox().at().look("referrer-home");
        surgery.begins("Dr Ada Meadow", "GP").at().look("referrer-step");
        surgery.tellsOf(wren).tellsOfWork("OFF").at().look("referrer-check");
        surgery.sends().at().look("referrer-sent");

        Time.moveOn(1);
        var support = Support.accepted(Coach.of(MANCHESTER), wren);
        surgery.reads("Accepted. A coach contacts the person");
        surgery.at().close();
        support.starts().assesses().plans("Return to work").asks("WHO5", "Some of the time");
        Time.moveOn(70);
        support.asksForMoreWeeks(2);
        support.isGivenMoreWeeks(Visitor.signedIn("lead@qop.example", "/coach"));
        Time.moveOn(10);
        var end = Time.today();
        support.endsInWork("Back at work in steps").asksAfterwards(end, "Back at work in full");
        support.isSustained("Back at work in full");
    }

    @Test
    void ofSomebodyWhomACharityReferred() {
        var merle = Somebody.in("M14 5SX");
        var charity = Referrer.invited(
                "admin@qop.example",
                "Community",
                "Example Welcome Centre " + merle.name(),
                Referrer.mailbox(merle, "welcome.example"));
        charity.provesTheirMailbox().begins("Sol Harebell", "Adviser").tellsOf(merle);
        charity.tellsOfWork("OUT").sends().at().close();

        Time.moveOn(2);
        var support = Support.accepted(Coach.of(MANCHESTER), merle);
        support.starts().assesses().plans("Look for work");
        support.refersOn("Would like to manage a whole working day again. Mornings suit best.");
        Time.moveOn(28);
        support.hearsThatItIsComplete("Sits through a whole meeting again");
        Time.moveOn(30);
        var end = Time.today();
        support.endsInWork("In a new job").asksAfterwards(end, "In a new job").isSustained("In a new job");
    }

    @Test
    void ofSomebodyWhomTheJobcentreReferred() {
        var robin = Somebody.in("LA1 1AA");
        var jobcentre = Referrer.invited(
                "admin@qe1.example",
                "Jobcentre",
                "Example Jobcentre " + robin.name(),
                Referrer.mailbox(robin, "jobcentre.example"));
        jobcentre.provesTheirMailbox().begins("Kit Yarrow", "Work coach").tellsOf(robin);
        jobcentre.tellsOfWork("OUT").sends().at().close();

        Time.moveOn(1);
        var support = Support.accepted(Coach.of(LANCASHIRE), robin);
        support.starts().assesses().plans("Look for work");
        support.notes("Has not eaten properly for a week.", "Wants to look at part-time work first.");
        support.raisesAConcern("Says the rent is four weeks late and cries on the phone.");
        support.at().look("coach-concern");
        var concern = support.at().page().url();
        support.cannotEndYet().endsTheConcern(concern, "Called together with the housing adviser; a plan is in place.");
        Time.moveOn(60);
        var end = Time.today();
        support.endsInWork("In a new job").asksAfterwards(end, "In a new job").isSustained("In a new job");
    }
}
