package uk.workwell.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An employer refers, the employee confirms, a coach accepts, support starts: the whole of it in two areas, with every page
 * and state on the way looked at closely in the first.
 */
class FirstLightJourneyTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void inLancashireWherePersonLetsTheEmployerKnow() {
        var before = Post.newest();
        var wren = Somebody.in("LA1 1AA");
        var hr = Hr.of("hr@harbour-foods.example");
        referLookingAround(hr, wren);

        confirmLookingAround(wren, before);

        var coach = Coach.of("coach@qe1.example");
        coach.at().look("coach-today");
        coach.at().open("/coach/triage");
        coach.at().look("coach-triage");
        var referral = coach.openInTriage(wren);
        var panel = coach.panel(wren);
        wren.words().all().forEach(words -> assertThat(panel).containsText(words));
        assertThat(panel).containsText("Health makes work hard");
        coach.at().look("coach-triage-referral");
        lookAtTheDecisions(coach);
        coach.chooseMyself();
        coach.at().look("coach-triage-accept");
        coach.accept();

        coach.search(wren);
        assertThat(coach.found()).hasText("1 person");
        coach.at().look("coach-caseload");
        var careCase = coach.openCase(wren);
        coach.at().reads("No time is used yet.").look("coach-case-forecast");
        coach.at().open(careCase + "/appointments").look("coach-case-appointments");
        coach.at().open(careCase).follow("Log a contact").sees("Log a contact");
        coach.at().click("Save contact").look("coach-case-contact-errors");
        coach.at().open(careCase);
        coach.bookFirstAppointment();
        coach.at().look("coach-case-booked");
        coach.at().open(careCase + "/appointments").look("coach-case-appointments-booked");
        coach.at().open(careCase + "/assessment").look("coach-case-assessment");
        coach.at().open(careCase + "/plan").look("coach-case-plan");
        coach.at().click("Begin with an empty plan").look("coach-case-plan-draft");
        coach.at().open(careCase + "/concern").look("coach-case-concern");
        coach.at().open(careCase + "/measures").look("coach-case-measures");
        coach.at().openFirst("/measures/").look("coach-case-measure");
        coach.at().open(careCase + "/services").look("coach-case-services");
        coach.at().open(careCase + "/services/find").look("coach-case-services-find");
        coach.at().open(careCase).follow("Log first appointment");
        coach.at().sees("Log the first appointment").look("coach-case-first-appointment");
        coach.at().click("Save appointment").look("coach-case-first-appointment-errors");
        coach.at().open(careCase);
        coach.logFirstAppointment();
        coach.at().sees(wren.name()).reads("left, until").look("coach-case-started");
        for (var form : List.of("pause", "extension", "situation", "end", "reopen", "follow-up")) {
            coach.at().open(careCase + "/" + form).look("coach-case-" + form);
        }
        coach.at().open(careCase);

        hr.knows(wren, "In contact");
        hr.at().look("employer-staff");
        hr.at().follow(wren.name()).sees(wren.name());
        hr.at().reads("In contact with the service").look("employer-staff-member");
        var member = hr.at().page().url().replaceFirst("^https?://[^/]+", "");

        everybodyHeard(wren, before, "hr@harbour-foods.example", "coach@qe1.example", true);
        nobodyElseFindsAnything(wren, referral, careCase, member);
    }

    @Test
    void inSouthYorkshireWhereThePersonDoesNot() {
        var before = Post.newest();
        var linnet = Somebody.in("S1 1AA");
        var hr = Hr.of("hr@northgate-care.example");
        hr.checkAnswersAbout(linnet).agree().send(linnet);
        Invited.as(linnet).read(before).wantToSend().reachable().answer(false).send();

        var coach = Coach.of("coach@qf7.example");
        coach.openInTriage(linnet);
        coach.chooseMyself().accept();
        coach.openCase(linnet);
        coach.at().reads("No time is used yet.");
        coach.bookFirstAppointment().logFirstAppointment();
        coach.at().sees(linnet.name()).reads("left, until");

        hr.knows(linnet, "Sent");
        assertThat(hr.line(linnet)).not().containsText("In contact");
        everybodyHeard(linnet, before, "hr@northgate-care.example", "coach@qf7.example", false);
    }

    private static void referLookingAround(Hr hr, Somebody who) {
        hr.at().look("employer-home");
        hr.at().open("/employer/refer").look("employer-refer-start");
        hr.start();
        hr.at().look("employer-refer-tasks-empty");
        hr.at().follow("Who and how to reach them").look("employer-refer-who");
        hr.goOn();
        hr.at().reads("things to put right").look("employer-refer-who-errors");
        hr.fillWho(who);
        hr.at().fill("birth-date", "31 2 1990").fill("email", "somebody@harbour-foods.example");
        hr.goOn();
        hr.at().reads("That is an address of your organisation").look("employer-refer-who-wrong");
        savesItself(hr, who);
        hr.fillWho(who).goOn();
        hr.at().sees("Their job").look("employer-refer-job");
        hr.fillJob(who).goOn();
        hr.at().sees("Situation and what you ask");
        healthWordsWarn(hr);
        hr.fillSituation(who).goOn();
        hr.at().sees("Check answers, then send them to " + who.name());
        var draft = hr.draft();
        hr.at().open(draft + "/tried").fill("tried", who.words().tried());
        hr.goOn();
        hr.at().open(draft).look("employer-refer-tasks-done");
        hr.at().click("Delete this draft");
        hr.at().page().locator("dialog.ww-dialog").first().getByText("Keep it").waitFor();
        hr.at().look("employer-refer-delete-dialog");
        hr.at().click("Keep it");
        hr.at().open(draft + "/check").look("employer-refer-check");
        hr.sendButton(who).click();
        hr.at().reads("Confirm that they agree before you send it").look("employer-refer-check-error");
        hr.agree().send(who);
        hr.at().look("employer-refer-sent");
    }

    /** Typed, not sent by any button, and there after the page has been loaded again. */
    private static void savesItself(Hr hr, Somebody who) {
        var typed = who.name() + " the second";
        hr.at()
                .page()
                .waitForResponse(
                        answer -> String.valueOf(answer.request().postData()).contains(typed),
                        () -> hr.at().fill("full-name", typed));
        hr.at().settle();
        hr.at().page().reload();
        hr.at().settle();
        assertThat(hr.at().page().locator("#full-name")).hasValue(typed);
    }

    private static void healthWordsWarn(Hr hr) {
        hr.at().fill("help", "She has had sciatica since the summer. How to plan the return?");
        hr.at().page().locator("#help").blur();
        hr.at().reads("looks like health information").look("employer-refer-situation-warning");
        hr.at().click("Take these words out");
        assertThat(hr.at().page().locator("#help")).not().hasValue(java.util.regex.Pattern.compile(".*sciatica.*"));
    }

    private static void confirmLookingAround(Somebody who, int before) {
        var link = Post.linkTo(who, before);
        var invited = Invited.as(who);
        // Twice, as scanners of mail do: nothing is used up by looking.
        Visitor.passerBy().open(link).sees("A message for you").close();
        invited.openLink(link);
        assertThat(invited.at().path()).isEqualTo("/r");
        invited.at().look("person-start");
        int asked = Post.newest();
        invited.askForCode();
        invited.at().look("person-code");
        var code = Post.codeFor(who, asked);
        invited.prove("000000".equals(code) ? "111111" : "000000");
        invited.at().look("person-code-wrong");
        who.words().all().forEach(words -> invited.at().doesNotRead(words));
        invited.prove(code);
        invited.at().sees("Check what your employer wrote about you");
        who.words().all().forEach(words -> invited.at().reads(words));
        invited.at().look("person-words");
        invited.at().click("Continue").look("person-words-error");
        invited.at().open("/r/no").look("person-no");
        invited.at().open("/r/not-me").look("person-not-me");
        invited.at().open("/r/words");
        invited.wantToSend();
        invited.at().look("person-about-you");
        invited.at()
                .fill("mobile", "12")
                .fill("email", "nobody")
                .fill("nhsNumber", "999 999 9999")
                .click("Continue")
                .look("person-about-you-errors");
        invited.at().fill("nhsNumber", "");
        invited.reachable();
        invited.at().look("person-last-answers");
        invited.at().click("Continue").look("person-last-answers-errors");
        invited.answer(true);
        invited.at().look("person-check");
        invited.send();
        invited.at().look("person-done");
        invited.at().open(link).sees("This link does not work").close();
    }

    private static void lookAtTheDecisions(Coach coach) {
        coach.at().click("Decline");
        coach.at().page().getByText("Why, in words for the person").first().waitFor();
        coach.at().page().locator("vaadin-button[theme*=primary]").first().click();
        coach.at().reads("Choose a reason").look("coach-triage-decline-errors");
        coach.at().click("Go back");
    }

    private static void everybodyHeard(Somebody who, int before, String hr, String coach, boolean mayKnow) {
        Post.await("letter that support has started", before, who.isReachedBy(l -> l.text()
                .contains("support has started")));
        Post.await("letter of acceptance", before, who.isReachedBy(l -> l.text().contains("we can support you")));
        Post.await(
                "letter of receipt",
                before,
                who.isReachedBy(l ->
                        l.text().contains("We have your answers") || l.text().contains("Thank you. We have")));
        Post.await(
                "letter to the coach",
                before,
                l -> l.to().equals(coach) && l.subject().contains("allocated to you"));
        Post.await("letter to HR", before, l -> l.to().equals(hr) && l.subject().contains("was sent"));
        var inContact = Post.after(before).stream()
                .filter(letter -> letter.to().equals(hr) && letter.subject().contains("in contact"));
        assertThat(inContact.count()).isEqualTo(mayKnow ? 1 : 0);
        for (var letter : Post.after(before)) {
            assertThat(letter.everything()).doesNotContain(who.name());
            who.words().all().forEach(words -> assertThat(letter.everything()).doesNotContain(words));
        }
    }

    /** What exists elsewhere looks like what never was: the same page, the same words, nothing in lists or searches. */
    private static void nobodyElseFindsAnything(Somebody who, String referral, String careCase, String member) {
        var elsewhere = Coach.of("coach@qf7.example");
        likeNothing(elsewhere.at(), referral);
        likeNothing(elsewhere.at(), careCase);
        elsewhere.search(who);
        assertThat(elsewhere.found()).hasText("0 people");
        elsewhere.at().open("/coach/triage").doesNotRead(who.name());
        elsewhere.at().open("/coach").doesNotRead(who.name());
        var other = Hr.of("hr@northgate-care.example");
        likeNothing(other.at(), member);
        other.at().open("/employer/staff").doesNotRead(who.name());
        other.at().open("/employer").doesNotRead(who.name());
        other.at().open(careCase).doesNotRead(who.name());
    }

    private static void likeNothing(Visitor visitor, String address) {
        visitor.open(address).sees("Page not found");
        var there = visitor.words();
        visitor.open(address.replaceAll(
                "[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString()));
        assertThat(visitor.words()).isEqualTo(there);
    }
}
