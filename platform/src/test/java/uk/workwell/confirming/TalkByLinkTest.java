package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.CountedStatements;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.Stage;
import uk.workwell.returntowork.phased.AReturn;

/** A person comes to the table of a conversation by their link, and does all of it without a script. */
@WorkWellTest
class TalkByLinkTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    AConversation one;

    @Autowired
    AReturn back;

    @Autowired
    Links links;

    @SuppressWarnings("NullAway.Init")
    private Somebody of;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void somebodyInSupport() {
        of = one.somebody();
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private Page opened() {
        return opened(of);
    }

    private Page opened(Somebody who) {
        var ticket = links.newest(Purpose.CONVERSATION, who.caseId().value()).orElseThrow();
        browser.open("/l/" + links.freshToken(ticket.id()));
        var code = links.freshCode(ticket.id()).orElseThrow();
        // As the employer wrote it.
        return browser.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private static String hidden(Page page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static String state(ConversationId id) {
        return Rows.text("select state from conversation where id = ?", id.value());
    }

    @Nested
    class Asked {

        @Test
        void sayYesAndTheEmployerKnows() {
            var id = one.asked(of, Stage.PRE_RETURN);
            var page = opened();
            assertThat(page.at()).isEqualTo("/r/conversation");
            assertThat(page.body())
                    .contains("Do you want this conversation?")
                    .contains("your coach, asked for this conversation")
                    .contains("Am I ready, and what is new at work")
                    .doesNotContain("checked");
            browser.send("/r/conversation/answer", "c", id.toString(), "say", "YES");
            assertThat(state(id)).isEqualTo("AGENDA");
        }

        @Test
        void sayNoAndNothingTakesPlace() {
            var id = one.asked(of, Stage.PRE_RETURN);
            opened();
            var page = browser.send("/r/conversation/answer", "c", id.toString(), "say", "NO");
            assertThat(state(id)).isEqualTo("DECLINED");
            assertThat(page.body()).contains("This conversation does not take place");
        }

        @Test
        void mustSayWhich() {
            var id = one.asked(of, Stage.PRE_RETURN);
            opened();
            assertThat(browser.send("/r/conversation/answer", "c", id.toString())
                            .body())
                    .contains("Say yes or no");
            assertThat(state(id)).isEqualTo("PROPOSED");
        }
    }

    @Nested
    class AtTheTable {

        @Test
        void prepareWriteAndPromise() {
            var id = one.arranged(of);
            opened();
            browser.send("/r/conversation/prepare", "c", id.toString(), "preparation", "The 8:40 bus is the only one");
            var form = browser.send("/r/conversation/begin", "c", id.toString());
            assertThat(form.at()).startsWith("/r/conversation/write");
            var page = browser.send(
                    "/r/conversation/write",
                    "c",
                    id.toString(),
                    "revision",
                    hidden(form, "revision"),
                    "workplace",
                    "Start at 9:30, <b>not</b> earlier");
            assertThat(page.body())
                    .contains("The 8:40 bus is the only one")
                    .contains("Start at 9:30, &lt;b&gt;not&lt;/b&gt; earlier")
                    .contains("Version ");
            var wrong = browser.send(
                    "/r/conversation/promise", "c", id.toString(), "revision", "2", "words", "Rings the day before");
            assertThat(wrong.body()).contains("Choose who does it").contains("Rings the day before");
            var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .plusDays(10);
            page = browser.send(
                    "/r/conversation/promise",
                    "c",
                    id.toString(),
                    "revision",
                    "2",
                    "words",
                    "Rings the day before",
                    "owner",
                    "PERSON",
                    "day",
                    String.valueOf(day.getDayOfMonth()),
                    "month",
                    String.valueOf(day.getMonthValue()),
                    "year",
                    String.valueOf(day.getYear()));
            assertThat(page.body()).contains("Rings the day before").contains("Counts once signed");
        }

        @Test
        void whoeverWasSlowerSeesBothAndLosesNothing() {
            var id = one.arranged(of);
            opened();
            var form = browser.send("/r/conversation/begin", "c", id.toString());
            one.writesMeanwhile(of, id, "Afternoons only");
            var page = browser.send(
                    "/r/conversation/write",
                    "c",
                    id.toString(),
                    "revision",
                    hidden(form, "revision"),
                    "workplace",
                    "Mornings only");
            assertThat(page.body())
                    .contains("while you were writing")
                    .contains("Afternoons only")
                    .contains("Mornings only");
            browser.send(
                    "/r/conversation/write",
                    "c",
                    id.toString(),
                    "revision",
                    hidden(page, "revision"),
                    "workplace",
                    "Mornings only");
            assertThat(browser.open("/r/conversation").body()).contains("Mornings only");
        }

        @Test
        void signWhatTheyReadAndNothingElse() {
            var id = one.toSign(of, "Four hours on two days");
            var read = opened();
            one.writesMeanwhile(of, id, "Four hours on three days");
            one.offersMeanwhile(of, id);
            var late = browser.send(
                    "/r/conversation/sign",
                    "c",
                    id.toString(),
                    "revision",
                    hidden(read, "revision"),
                    "hash",
                    hidden(read, "hash"),
                    "read",
                    "YES");
            assertThat(late.body())
                    .contains("Nothing was signed")
                    .contains("Four hours on two days")
                    .contains("Four hours on three days");
            browser.send(
                    "/r/conversation/sign",
                    "c",
                    id.toString(),
                    "revision",
                    hidden(late, "revision"),
                    "hash",
                    hidden(late, "hash"),
                    "read",
                    "YES");
            assertThat(Rows.texts(
                            "select party || ' ' || by_link from conversation_signature where conversation_id = ?",
                            id.value()))
                    .containsExactly("PERSON true");
        }

        @Test
        void proposeAnotherTimeAndLoseNothingOverASlip() {
            var id = one.arranged(of);
            assertThat(opened().body()).contains("Propose another time or place");
            var form = browser.open("/r/conversation/move?c=" + id);
            assertThat(form.body()).contains("value=\"The small room\"").contains("Before the return. Now ");
            var slip = browser.send("/r/conversation/move", "c", id.toString(), "place", "The yard", "time", "later");
            assertThat(slip.body())
                    .contains("Enter a time, like 14:30")
                    .contains("Enter the day as a date")
                    .contains("value=\"The yard\"");
            var page = moved(id, "0");
            assertThat(page.body()).contains(", 09:30, by phone: The yard");
            assertThat(moved(id, "0").body()).contains("Somebody moved it meanwhile: it is on ");
        }

        private Page moved(ConversationId id, String moves) {
            var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .plusDays(9);
            return browser.send(
                    "/r/conversation/move",
                    "c",
                    id.toString(),
                    "moves",
                    moves,
                    "day",
                    String.valueOf(day.getDayOfMonth()),
                    "month",
                    String.valueOf(day.getMonthValue()),
                    "year",
                    String.valueOf(day.getYear()),
                    "time",
                    "9.30",
                    "minutes",
                    "20",
                    "way",
                    "PHONE",
                    "place",
                    "The yard");
        }

        @Test
        void findNothingToMoveWhereNothingCanBeMoved() {
            var id = one.signed(of, "Four hours on two days");
            opened();
            assertThat(browser.open("/r/conversation/move?c=" + id).body()).doesNotContain("Another time or place");
        }

        @Test
        void canCallItOff() {
            var id = one.arranged(of);
            opened();
            browser.send("/r/conversation/cancel", "c", id.toString());
            assertThat(state(id)).isEqualTo("CANCELLED");
        }

        @Test
        void whatIsSomebodyElsesIsNotThere() {
            var id = one.arranged(of);
            var other = one.somebody();
            one.arranged(other);
            opened(other);
            browser.send("/r/conversation/cancel", "c", id.toString());
            assertThat(state(id)).isEqualTo("AGENDA");
            assertThat(browser.open("/r/conversation?c=" + id).body()).doesNotContain(id.toString());
        }
    }

    @Nested
    class WhoeverAsksThemselves {

        @BeforeEach
        void aLinkAndNoConversation() {
            links.issue(
                    Purpose.CONVERSATION,
                    of.icb().id(),
                    null,
                    of.caseId().value(),
                    Instant.now().plus(Duration.ofDays(1)));
        }

        @Test
        void isLedToTheFormWithNothingChosen() {
            var page = opened();
            assertThat(page.at()).isEqualTo("/r/conversation/ask");
            assertThat(page.body())
                    .contains("Ask my employer for a conversation")
                    .contains("May your employer know that you are in contact with us")
                    .doesNotContain("checked=\"checked\"");
        }

        @Test
        void isToldWhatIsMissingAndKeepsWhatTheyTyped() {
            opened();
            var page = browser.send("/r/conversation/ask", "stage", "WEEK_2", "place", "The yard");
            assertThat(page.body())
                    .contains("Say whether your coach is to be there")
                    .contains("Without that you can talk to your coach")
                    .contains("Enter a time, like 14:30")
                    .contains("value=\"The yard\"");
            assertThat(Rows.texts(
                            "select state from conversation where case_id = ?",
                            of.caseId().value()))
                    .isEmpty();
        }

        @Test
        void arrangesItAndTheEmployerMayKnow() {
            opened();
            var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                    .plusDays(5);
            var page = browser.send(
                    "/r/conversation/ask",
                    "stage",
                    "WEEK_2",
                    "coach",
                    "NO",
                    "know",
                    "YES",
                    "day",
                    String.valueOf(day.getDayOfMonth()),
                    "month",
                    String.valueOf(day.getMonthValue()),
                    "year",
                    String.valueOf(day.getYear()),
                    "time",
                    "14:30",
                    "minutes",
                    "45",
                    "way",
                    "PHONE");
            assertThat(page.body()).contains("You asked for this conversation").contains("Week 2 check");
            assertThat(Rows.texts(
                            "select state || ' ' || proposed_by || ' ' || with_coach from conversation where case_id = ?",
                            of.caseId().value()))
                    .containsExactly("AGENDA PERSON false");
            assertThat(Rows.texts(
                            "select item from permission where referral_id = ?",
                            of.referral().id().value()))
                    .contains("IN_CONTACT");
        }

        @Test
        void seesOnWhichDayTheirReturnCallsForIt() {
            back.agreed(
                    of.icb(),
                    of.referral(),
                    of.caseId(),
                    of.firm().hr,
                    back.thisMonday().plusWeeks(2),
                    15,
                    20);
            opened();
            var form = browser.open("/r/conversation/ask?stage=WEEK_6").body();
            assertThat(form).contains("By your phased return on Monday").contains("checked=\"checked\"");
        }
    }

    @Test
    void theLinkOpensAgainWithANewCode() {
        one.arranged(of);
        opened();
        browser.closeAndOpen();
        assertThat(opened().at()).isEqualTo("/r/conversation");
    }

    @Test
    void costsTheSameHoweverManyPromisesThereAre() {
        var id = one.written(of, "Four hours on two days");
        opened();
        int few = CountedStatements.of(() -> browser.open("/r/conversation"));
        one.promisesMore(of, id, 4);
        assertThat(CountedStatements.of(() -> browser.open("/r/conversation"))).isEqualTo(few);
    }
}
