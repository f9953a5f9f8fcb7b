package uk.workwell.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a coach sends by a link: questions before a decision, a questionnaire, the plan, and a text for the employer. */
@Order(Integer.MAX_VALUE - 3)
class BehindLinksTest {

    private static final String COACH = "coach2@qe1.example";

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
    void aQuestionToThePerson() {
        var jay = Somebody.in("LA1 1AA");
        refersThemselves(jay);
        Time.moveOn(1);
        int before = Post.newest();
        asks(Coach.of(COACH), jay, false);

        var invited = Invited.as(jay).opens(before);
        invited.at().sees("One more question").reads("Which mornings suit you?");
        invited.at().click("Send the answer").reads("Write").look("person-question");
        invited.at().fill("answer", "Tuesdays and Fridays.").click("Send the answer");
        invited.at().close();
        var coach = Coach.of(COACH);
        coach.openInTriage(jay);
        coach.at().reads("Tuesdays and Fridays.");
    }

    @Test
    void aQuestionToWhoeverReferred() {
        var wren = Somebody.in("LA1 1AA");
        var surgery = Referrer.invited(
                "admin@qe1.example", "GP", "Example Surgery " + wren.name(), Referrer.mailbox(wren, "surgery.example"));
        surgery.provesTheirMailbox().begins("Dr Ada Meadow", "GP").tellsOf(wren).tellsOfWork("OFF");
        surgery.sends();
        Time.moveOn(1);
        asks(Coach.of(COACH), wren, true);

        surgery.at().open("/refer").follow("Answer our question").sees("A question for you");
        surgery.at().click("Send the answer").look("referrer-question");
        surgery.at().fill("answer", "Any morning but Monday.").click("Send the answer");
        surgery.at().close();
        var coach = Coach.of(COACH);
        coach.openInTriage(wren);
        coach.at().reads("Any morning but Monday.");
    }

    @Test
    void aQuestionnaireThePlanAndWhatTheEmployerReads() {
        var merle = Somebody.in("LA1 1AA");
        int before = Post.newest();
        Hr.of("hr@harbour-foods.example").checkAnswersAbout(merle).agree().send(merle);
        var confirming = Invited.as(merle).read(before).wantToSend().reachable().answer(true);
        confirming.send().at().close();
        Time.moveOn(1);
        var support = Support.accepted(Coach.of(COACH), merle).starts().assesses();
        answersAQuestionnaire(support);
        agreesToThePlan(support);
        letsTheEmployerRead(support);
    }

    private static void answersAQuestionnaire(Support support) {
        int before = Post.newest();
        support.open("/measures")
                .at()
                .page()
                .locator("vaadin-button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Send a link"))
                .first()
                .click();
        support.at().settle().reads("Link sent, until");
        var invited = Invited.as(support.who()).opens(before);
        invited.at().sees("Some questions").look("person-measure");
        invited.answersEverything().at().click("Send my answers").reads("Thank you");
        invited.at().close();
    }

    private static void agreesToThePlan(Support support) {
        support.open("/plan").at().click("Begin with “Return to work”").reads("Draft of plan");
        int before = Post.newest();
        support.at()
                .page()
                .locator("vaadin-button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Send it to"))
                .first()
                .click();
        support.at().settle();
        var invited = Invited.as(support.who()).opens(before);
        invited.at().sees("Your plan").look("person-plan");
        invited.at().click("I agree to this plan").reads("Thank you");
        invited.at().close();
        support.open("/plan").at().reads("Plan, version 1");
    }

    private static void letsTheEmployerRead(Support support) {
        var words = "Lifting up to five kilograms is possible from Monday on.";
        var at = support.open("/sharing").at();
        at.look("coach-case-sharing").follow("Write a text").sees("Write a text for the employer");
        at.click("Save the draft").look("coach-case-release-new");
        at.pick("item", "What I can do at work");
        at.page().locator("vaadin-text-area textarea").first().fill(words);
        at.settle().click("Save the draft").reads("What happened").look("coach-case-release");
        int before = Post.newest();
        at.click("Show it to the person").reads("Shown to the person");

        var invited = Invited.as(support.who()).opens(before);
        invited.at().sees("May your employer read this?").reads(words).look("person-sharing");
        invited.at().tick("say", "YES").tick("who", "everybody").tick("last", "THREE");
        invited.at().click("Send my answer").reads("You can stop it at any time");
        invited.at().close();

        at.open(support.address() + "/sharing").reads("Make it less").look("coach-case-sharing-full");
        at.openFirst("/sharing/").look("coach-case-permission");
        var hr = Hr.of("hr@harbour-foods.example");
        hr.at().open("/employer/staff").follow(support.who().name()).reads(words);
        hr.at().look("employer-staff-member-released");
        aManagerActsByLink(hr, support.who(), words);
    }

    /** For somebody at the employer who has no account. */
    private static void aManagerActsByLink(Hr hr, Somebody about, String words) {
        var mailbox = "manager." + about.email().replaceAll("@.*", "") + "@harbour-foods.example";
        int before = Post.newest();
        hr.at().follow("Let somebody act by link").type("name", "Rue Larkspur").type("jobTitle", "shift manager");
        hr.at().type("email", mailbox).click("Send the link").reads(mailbox);
        try (var manager = Visitor.passerBy()) {
            manager.open(Post.linkTo(mailbox, before)).sees("First, a code").look("firm-door");
            int asked = Post.newest();
            manager.click("Send the code").fill("code", Post.codeTo(mailbox, asked));
            manager.click("Continue").sees("Who are you?").look("firm-who");
            manager.click("Continue").sees(about.name()).reads(words).look("firm-staff");
        }
    }

    private static void refersThemselves(Somebody who) {
        var applicant = Applicant.as(who).findsTheService().asksWhetherItIsForThem("IN_WORK");
        applicant.refersThemselves();
        applicant.sends();
        applicant.at().click("Send to the WorkWell team");
        applicant.at().close();
    }

    private static void asks(Coach coach, Somebody about, boolean whoeverReferred) {
        coach.openInTriage(about);
        coach.at().click("Ask back");
        if (whoeverReferred) {
            coach.at()
                    .page()
                    .locator("vaadin-radio-group#of vaadin-radio-button")
                    .last()
                    .click();
            coach.at().settle().reads("The organisation gets a link");
        }
        coach.at().page().locator("vaadin-text-area#question textarea").fill("Which mornings suit you?");
        coach.at().settle().click("Send the question");
    }
}
