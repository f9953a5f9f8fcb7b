package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An employer, a member of its staff and their coach, each at a browser of their own: from the referral to the passport. A
 * diagnosis is written wherever the coach and the person can write for themselves; nothing that the employer's browser received has
 * it anywhere, while it is found in what the other two received.
 */
@Order(Integer.MAX_VALUE - 4)
class ThreeAtOneTableTest {

    private static final String START = "A later or staggered start";
    private static final String SPEECH = "Speech-to-text software";
    private static final String WEEK_2 = "Week 2 check";

    @RegisterExtension
    static final Findings FINDINGS = new Findings();

    private static final String LATER = "A start between nine and ten, agreed the day before.";
    private static final String OFFERED = "A start at half past nine on three days of the week.";
    private static final String SOFTWARE = "Software that writes down what is spoken, on the office computer.";
    private static final String ASKED = "Which day would suit you for a walk round the new bench?";
    private static final String ANSWERED = "Tuesday morning, please, and not before ten.";
    private static final String DUTIES = "Inspection bench, no trolleys";
    private static final String WORKPLACE = "The inspection bench stays, with a stool.";
    private static final String NEITHER = "Questions go by message, not by phone.";
    private static final String PROMISE = "Tries the software on the weekly report";

    /** All that the employer is to read: the words of all three, and of the plan where it counts them up. */
    private static final List<String> RELEASED = List.of(
            LATER,
            OFFERED,
            SOFTWARE,
            ASKED,
            ANSWERED,
            DUTIES,
            WORKPLACE,
            NEITHER,
            PROMISE,
            "Phased return from",
            "At work, from 09:00");

    private final Plant diagnosis = Plant.diagnosis();

    /** The link of the person's own page, which works again and again. */
    private String ownPage = "";

    /** Hours as they were planned: what is worked otherwise asks for a conversation by itself. */
    private String[] firstWeek = {};

    @BeforeEach
    void today() {
        Time.back();
    }

    @AfterAll
    static void back() {
        Time.back();
    }

    @Test
    void agreeOnWorkWhileNothingElseCrosses() {
        var three = Three.met("hr@harbour-foods.example", "coach2@qe1.example", Somebody.in("LA1 1AA"));
        theCoachWritesForTheTeam(three);
        theyAgreeOnChanges(three);
        thePersonReadsWhatIsTheirs(three);
        theyPlanTheHours(three);
        Time.moveTo(PhasedHours.firstMonday().plusWeeks(1));
        theyWriteDownAWeek(three);
        theyTalk(three);
        thePersonTakesItAlong(three);
        theEmployerReadsWhatWasReleasedAndNothingElse(three);
        three.close();
        itWasSoughtEverywhere(three);
    }

    private void theCoachWritesForTheTeam(Three three) {
        three.support().open("/assessment").at().type("words-PHYSICAL", diagnosis.words());
        three.support().notes("Their own word for it: " + diagnosis.words(), "Would like to start later.");
    }

    private static void theyAgreeOnChanges(Three three) {
        var changes = new ChangesAtWork(three);
        int before = Post.newest();
        changes.theCoachAsks(START, LATER);
        three.atLink(before).sees("May your employer read this?").reads(LATER).look("person-adjustment-permit");
        changes.thePersonAsksToo("SPEECH_TO_TEXT", SOFTWARE)
                .thePersonLetsThemRead(LATER)
                .thePersonLetsThemRead(SOFTWARE);
        three.person().at().reads("Thank you");

        before = Post.newest();
        var monday = PhasedHours.firstMonday();
        changes.theEmployerOffersInstead(START, OFFERED, monday)
                .theEmployerOffersATrial(SPEECH, monday, monday.plusWeeks(5));
        three.atLink(before).sees("Your employer offers something else").look("person-adjustment");
        changes.thePersonAccepts("Your employer offers something else")
                .thePersonAccepts("Your employer offers a trial");
        three.person().at().reads("Thank you");

        changes.theEmployerOpens(START)
                .reads("Agreed")
                .reads(three.who().name() + ",")
                .reads("Signed");
        changes.theEmployerOpens(SPEECH).reads("On trial").reads("Trial until");
        changes.theCoachOpens(SPEECH).reads("On trial").reads("Trial until");
    }

    /** Their own page, opened by the coach after a conversation: who has seen what, what is shared, and messages. */
    private void thePersonReadsWhatIsTheirs(Three three) {
        int before = Post.newest();
        three.atMember().type("message", ASKED).click("Send").reads("Sent");
        var at = three.atLink(before).sees("Messages with your employer").reads(ASKED);
        at.fill("words", ANSWERED)
                .look("person-messages")
                .click("Send to my employer")
                .reads(ANSWERED);
        three.atMember().reads(ANSWERED);

        before = Post.newest();
        three.support()
                .open("")
                .at()
                .check("own-page-asked")
                .page()
                .locator("#own-page-send")
                .click();
        three.support().at().settle();
        ownPage = Post.linkTo(three.who(), before);
        three.person()
                .opens(ownPage)
                .at()
                .reads("Hello")
                .reads(START)
                .reads(ASKED)
                .look("person-page");
        at.open("/r/me/sharing").reads("In contact with the service").look("person-page-sharing");
        at.open("/r/me/seen").look("person-page-seen");
        at.openFirst("/r/me/seen/").fill("question", "Did they read of " + diagnosis.words() + "?");
        at.look("person-page-question").click("Send my question").reads("Waiting for an answer");
    }

    private void theyPlanTheHours(Three three) {
        var hours = new PhasedHours(three);
        firstWeek = hours.theCoachPlans(DUTIES, "Slower because of " + diagnosis.words());
        thePersonOpens(three, "Your phased return").look("person-phased");
        hours.thePersonSigns();
        thePersonOpens(three, "Something for your employer").sees("May your employer read this?");
        three.person().at().tick("say", "YES").tick("who", "everybody").tick("last", "THREE");
        three.person().at().click("Send my answer").reads("You can stop it at any time");
        hours.theEmployerSigns();
        three.support().open("/phased-return").at().reads("Agreed");
    }

    private static Visitor thePersonOpens(Three three, String line) {
        var at = three.person().at().open("/r/me");
        at.page()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(line))
                .first()
                .locator("button")
                .click();
        return at.settle();
    }

    private void theyWriteDownAWeek(Three three) {
        var hours = new PhasedHours(three);
        hours.theEmployerWritesDown(firstWeek);
        thePersonOpens(three, "Your phased return");
        hours.thePersonWritesDown("Tired by " + diagnosis.words(), firstWeek);
        three.support().open("/phased-return").at().reads(diagnosis.words());
        hours.theEmployerOpens();
    }

    private void theyTalk(Three three) {
        var talk = new TalkTogether(three);
        int before = Post.newest();
        talk.theCoachAsks(WEEK_2, Time.today().plusDays(2));
        three.atLink(before);
        talk.thePersonSaysYes().thePersonPrepares("I would rather not speak of " + diagnosis.words());
        talk.writes(talk.theEmployerOpens(WEEK_2), "workplace", WORKPLACE);
        talk.promises(
                talk.theCoachOpens(WEEK_2),
                PROMISE,
                three.who().name(),
                Time.today().plusDays(14));
        three.person()
                .at()
                .open("/r/conversation")
                .reads(WORKPLACE)
                .reads(PROMISE)
                .look("person-conversation");
        talk.thePersonOpensTheText().look("person-conversation-write");
        talk.thePersonWrites("neither", NEITHER).thePersonPutsItToBeSignedAndSigns();
        talk.signs(talk.theEmployerOpens(WEEK_2).reads(NEITHER));
        talk.signs(talk.theCoachOpens(WEEK_2));
        three.person().at().open("/r/conversation").reads(PROMISE).reads("Signed");
    }

    private void thePersonTakesItAlong(Three three) {
        var passport = new OwnPassport(three);
        three.person().opens(ownPage).at().click("Open my passport");
        three.person().at().sees("My passport").reads(OFFERED).reads(SOFTWARE);
        passport.thePersonMakesIt("I live with " + diagnosis.words());
        three.person().at().look("person-passport");
        var file = passport.signedFile();
        var anybody = three.hr().at();
        anybody.open("/passport/check").look("passport-check");
        passport.isChecked(anybody, passport.pdf(), "This passport is valid.")
                .isChecked(anybody, file, "This passport is valid.")
                .isChecked(anybody, OwnPassport.tampered(file, OFFERED, "A start at noon."), "We cannot confirm")
                .isChecked(anybody, file, "This passport is valid.");
    }

    /** Every page that the employer has about this person, once more, and every text on them. */
    private static void theEmployerReadsWhatWasReleasedAndNothingElse(Three three) {
        var at = three.hr().at();
        var read = new TreeSet<String>();
        three.atMember();
        read.addAll(written(at));
        for (var kind : List.of(START, SPEECH)) read.addAll(written(new ChangesAtWork(three).theEmployerOpens(kind)));
        read.addAll(written(new PhasedHours(three).theEmployerOpens()));
        read.addAll(written(new TalkTogether(three).theEmployerOpens(WEEK_2)));
        for (var text : read) assertThat(RELEASED).as(text).anyMatch(text::contains);
        for (var words : RELEASED) assertThat(read).as(words).anyMatch(text -> text.contains(words));
        at.open("/employer").reads("Staff in support");
        at.open("/employer/staff").reads(three.who().name());
    }

    /** What somebody wrote, wherever it stands on the page; the reader's own preparation aside. */
    private static List<String> written(Visitor at) {
        return at.page()
                .locator("main :is(.ww-written, .ww-exact):not(.ww-panel--private *):visible")
                .allInnerTexts();
    }

    /** Nowhere at the employer's, in no form; and where it was written, the same search finds it. */
    private void itWasSoughtEverywhere(Three three) {
        assertThat(three.byHr().missed())
                .as("answers that were not written down")
                .isEmpty();
        assertThat(three.byHr().answers()).isGreaterThan(100);
        assertThat(three.byHr().holding(diagnosis))
                .as("what the employer received of it")
                .isEmpty();
        assertThat(three.byHr().formsOf(Plant.of(NEITHER)))
                .as("what was released to it")
                .isNotEmpty();
        assertThat(three.byCoach().formsOf(diagnosis)).contains("one word", "JSON");
        assertThat(three.byPerson().formsOf(diagnosis)).contains("one word", "HTML");
    }
}
