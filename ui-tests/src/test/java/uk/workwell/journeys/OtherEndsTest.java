package uk.workwell.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways that end elsewhere than in support, with a page of their own each. */
class OtherEndsTest {

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    @Test
    void somebodyWhomTheServiceDoesNotSuitReadsWhy() {
        var before = Post.newest();
        var who = Somebody.in("S1 1AA");
        Hr.of("hr@northgate-care.example").checkAnswersAbout(who).agree().send(who);
        Invited.as(who).read(before).wantToSend().reachable().answer(false).send();

        var coach = Coach.of("coach@qf7.example");
        coach.openInTriage(who);
        coach.at().click("Decline");
        coach.chooseTheFirst("decline-code");
        coach.at().look("coach-triage-decline");
        int decided = Post.newest();
        coach.at().click("Send to " + who.name());
        Post.await("answer", decided, who.isReachedBy(letter -> letter.links().stream()
                .anyMatch(link -> link.contains("/l/"))));

        var invited = Invited.as(who).openLink(Post.linkTo(who, decided));
        int asked = Post.newest();
        invited.askForCode().prove(Post.codeFor(who, asked));
        invited.at().reads("Where you can get help").look("person-answer");
        invited.at().close();
    }

    @Test
    void aLinkThatSomebodyGuessedAtIsReplaced() {
        var before = Post.newest();
        var who = Somebody.in("S1 1AA");
        Hr.of("hr@northgate-care.example").checkAnswersAbout(who).agree().send(who);
        var invited = Invited.as(who).openLink(Post.linkTo(who, before));
        int asked = Post.newest();
        invited.askForCode();
        var code = Post.codeFor(who, asked);
        int guessed = Post.newest();
        for (int times = 0; times < 5; times++) invited.prove("000000".equals(code) ? "111111" : "000000");
        invited.at().sees("This link does not work");

        var owner = Invited.as(who);
        owner.at().open(Post.linkTo(who, guessed)).sees("Get a new link").look("person-new-link");
        int wanted = Post.newest();
        owner.at().click("Send me a new link");
        owner.read(wanted);
        owner.at().choose("Decide later").click("Continue").look("person-later");
        owner.at().close();
        invited.at().close();
    }

    @Test
    void somebodyWhereAreasMeetSaysWhichIsTheirs() {
        var before = Post.newest();
        var who = Somebody.in("LA19 5XA");
        var hr = Hr.of("hr@harbour-foods.example").start();
        hr.at().follow("Who and how to reach them");
        hr.fillWho(who).goOn();
        hr.at().reads("Choose the council").look("employer-refer-who-council");
        hr.at().page().locator("select#council").selectOption("E06000063");
        hr.goOn();
        hr.fillJob(who).goOn();
        hr.fillSituation(who).goOn();
        hr.agree().send(who);

        var invited = Invited.as(who).openLink(Post.linkTo(who, before));
        int asked = Post.newest();
        invited.askForCode().prove(Post.codeFor(who, asked));
        invited.at().sees("Where do you live?").look("person-where");
        invited.at().click("Continue").look("person-where-error");
        invited.at().close();
    }
}
