package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Beatrix.Referred;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.notice.Postbox;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.tenant.CurrentTenant;

/** What the person of a referral meets, from the link to the answer, without a script. */
@WorkWellTest
class ConfirmPagesTest {

    private static final String ACAS = "This is your choice. We do not tell your employer that you said no. "
            + "If you are treated badly over it, Acas can help: <span class=\"ww-nowrap\">0300 123 1100</span>.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Beatrix beatrix;

    @Autowired
    Postbox postbox;

    @Autowired
    SendingReferrals sending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Browser browser;
    private Referred referred;
    private String token;

    @BeforeEach
    void aReferralThatWaits() throws InterruptedException {
        browser = new Browser(
                context, "192.0.2." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
        referred = beatrix.referred();
        token = tokenOf(referred);
    }

    private String tokenOf(Referred one) throws InterruptedException {
        return Postbox.token(postbox.await(one.email(), letter -> letter.text().contains("/l/")));
    }

    /** The newest code; tests ask for one at a time. */
    private String code(Referred one) throws InterruptedException {
        return Postbox.code(postbox.await(one.mobile(), letter -> letter.text().contains("Your code is")));
    }

    private Page prove() throws InterruptedException {
        browser.open("/l/" + token);
        var before = postbox.to(referred.mobile());
        browser.send("/r/code");
        var code = Postbox.code(postbox.await(
                referred.mobile(), letter -> letter.text().contains("Your code is") && !before.contains(letter)));
        return browser.send("/r/prove", "code", code, "day", "27", "month", "March", "year", "1985");
    }

    private String state(Referred one) {
        return row("select state from referral where id = ?", one);
    }

    private String row(String sql, Referred one) {
        return CurrentTenant.within(
                Beatrix.ICB,
                () -> transaction.execute(status -> String.valueOf(
                        jdbc.sql(sql).param(one.referral().value()).query().singleValue())));
    }

    private List<String> trail(Referred one) {
        return CurrentTenant.within(
                Beatrix.ICB,
                () -> transaction.execute(status -> jdbc.sql(
                                "select action || ' ' || actor_kind || ' ' || coalesce(part, '') from audit_entry where subject_id = ? order by at")
                        .param(one.referral().value())
                        .query(String.class)
                        .list()));
    }

    private Page fillIn(String... last) {
        browser.send("/r/words", "what", "send");
        browser.send("/r/about-you", "mobile", "07700 900 462", "email", "", "comment", "I would like shorter shifts.");
        return browser.send("/r/last-answers", last);
    }

    @Nested
    class ALink {

        @Test
        void losesItsTokenByARedirectIntoTheSession() {
            var page = browser.open("/l/" + token);
            assertThat(page.at()).isEqualTo("/r");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(token);
        }

        @Test
        void isNeitherUsedNorChangedByOpeningIt() {
            for (int i = 0; i < 3; i++) {
                assertThat(new Browser(context, "192.0.2.251")
                                .open("/l/" + token)
                                .status())
                        .isEqualTo(200);
            }
            assertThat(jdbc.sql(
                                    "select codes_sent + failures from link_ticket where subject_id = ? and purpose = 'CONFIRM_REFERRAL'")
                            .param(referred.referral().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(state(referred)).isEqualTo("AWAITING_PERSON");
        }

        @Test
        void isNeverStoredOrHandedOn() {
            var page = browser.open("/l/" + token);
            assertThat(page.response().getHeader("Cache-Control")).contains("no-store");
            assertThat(page.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.response().getHeader("Content-Security-Policy"))
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
        }

        @Test
        void saysNothingAboutAnybodyBeforeTheProof() {
            var page = browser.open("/l/" + token);
            assertThat(page.body())
                    .doesNotContain("Beatrix", "Underhill", "Kettle", "Inkwell", "Lancashire", referred.email());
            assertThat(page.body())
                    .contains("a text to a mobile ending " + referred.mobile().substring(10));
        }

        @Test
        void showsNoWordsWithoutTheProof() {
            browser.open("/l/" + token);
            for (var path : List.of("/r/words", "/r/about-you", "/r/last-answers", "/r/check", "/r/no", "/r/answer")) {
                var page = browser.open(path);
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.body())
                        .as(path)
                        .contains("This link does not work")
                        .doesNotContain("Beatrix");
            }
        }
    }

    @Nested
    class ALinkThatDoesNotWork {

        @Test
        void looksTheSameForgedExpiredUsedEndedAndLocked() {
            var forged = browser.open("/l/" + "A".repeat(43));
            assertThat(forged.status()).isEqualTo(404);
            assertThat(forged.body()).contains("What you can do");
            for (var column : List.of("ended_at", "used_at", "locked_at")) {
                mark(column + " = now()");
                same(forged, browser.open("/l/" + token));
                mark(column + " = null");
            }
            mark("expires_at = now() - interval '1 second'");
            same(forged, browser.open("/l/" + token));
            same(forged, browser.open("/l/"));
            same(forged, browser.open("/l/x/y"));
            same(forged, new Browser(context, "192.0.2.252").open("/r"));
        }

        private void mark(String change) {
            jdbc.sql("update link_ticket set " + change + " where subject_id = ?")
                    .param(referred.referral().value())
                    .update();
        }

        private void same(Page one, Page other) {
            assertThat(other.status()).isEqualTo(one.status());
            assertThat(other.body()).isEqualTo(one.body());
            assertThat(other.response().getHeaderNames())
                    .isEqualTo(one.response().getHeaderNames());
        }
    }

    @Nested
    class TheProof {

        @Test
        void goesByAnotherChannelThanTheLink() throws InterruptedException {
            browser.open("/l/" + token);
            var page = browser.send("/r/code");
            assertThat(page.at()).isEqualTo("/r/code");
            assertThat(code(referred)).matches("\\d{6}");
            assertThat(postbox.to(referred.email()))
                    .noneMatch(letter -> letter.text().contains("Your code is"));
        }

        @Test
        void opensTheWordsAndGivesTheSessionANewName() throws InterruptedException {
            browser.open("/l/" + token);
            var before = browser.session().getId();
            var page = prove();
            assertThat(page.at()).isEqualTo("/r/words");
            assertThat(browser.session().getId()).isNotEqualTo(before);
        }

        @Test
        void saysOneThingWhicheverOfTheTwoIsWrong() throws InterruptedException {
            browser.open("/l/" + token);
            browser.send("/r/code");
            var code = code(referred);
            var wrongDay = browser.send("/r/prove", "code", code, "day", "28", "month", "3", "year", "1985");
            var wrongCode = browser.send("/r/prove", "code", other(code), "day", "27", "month", "3", "year", "1985");
            assertThat(wrongDay.body())
                    .contains("The code or the date of birth is not right")
                    .contains("4 more times");
            assertThat(wrongCode.body())
                    .contains("The code or the date of birth is not right")
                    .contains("3 more times");
            assertThat(wrongDay.body()).doesNotContain("Beatrix");
        }

        @Test
        void asksForADateThatExistsWithoutCountingIt() throws InterruptedException {
            browser.open("/l/" + token);
            browser.send("/r/code");
            var page = browser.send("/r/prove", "code", code(referred), "day", "31", "month", "2", "year", "1985");
            assertThat(page.body())
                    .contains("Enter your date of birth as a date, like 27 3 1985")
                    .contains("value=\"31\"")
                    .contains("value=\"1985\"");
            assertThat(jdbc.sql(
                                    "select failures from link_ticket where subject_id = ? and purpose = 'CONFIRM_REFERRAL'")
                            .param(referred.referral().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void locksTheLinkAfterFiveAndTellsItsOwnerHowToGetAnother() throws InterruptedException {
            browser.open("/l/" + token);
            browser.send("/r/code");
            var code = code(referred);
            Page last = null;
            for (int i = 0; i < 5; i++) {
                last = browser.send("/r/prove", "code", other(code), "day", "27", "month", "3", "year", "1985");
            }
            assertThat(last).isNotNull();
            assertThat(last.status()).isEqualTo(404);
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
            var letter = postbox.await(referred.email(), one -> one.text().contains("has stopped working"));
            browser.open("/l/" + Postbox.token(letter));
            assertThat(browser.open("/r").at()).isEqualTo("/r/new-link");
            browser.send("/r/new-link");
            var fresh = postbox.await(
                    referred.email(),
                    one -> one.text().contains("Read the message and decide")
                            && !Postbox.token(one).equals(token));
            assertThat(browser.open("/l/" + Postbox.token(fresh)).body()).contains("A message for you");
        }

        @Test
        void needsTheTokenOfItsForm() {
            browser.open("/l/" + token);
            assertThat(browser.sendWith(null, "/r/code").status()).isEqualTo(403);
        }

        private String other(String code) {
            return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
        }
    }

    @Nested
    class TheWords {

        @Test
        void areAllThere() throws InterruptedException {
            var body = prove().body();
            assertThat(body)
                    .contains(
                            "Beatrix Underhill-",
                            "27 March 1985",
                            "LA1 1AA",
                            referred.email(),
                            "After 5pm",
                            "Large print, please",
                            "Glazing operator",
                            "Little Nowhere works",
                            "Monday 6 May 2019",
                            "30 hours, over 4 days",
                            "Glazing and firing",
                            "Heat or cold",
                            "Off work",
                            "How to plan the return",
                            "How can we plan a return to the glaze room?",
                            "A stool at the kiln.",
                            "Petra Inkwell, HR, Imaginary Kettle Company",
                            referred.hr(),
                            "01632 960045");
            assertThat(body).contains(ACAS).doesNotContain(" checked");
        }

        @Test
        void areSeenByThePersonInTheTrail() throws InterruptedException {
            prove();
            assertThat(trail(referred)).contains("RecordSeen PERSON words");
        }

        @Test
        void ofAHostileNameAreShownAsTheyAre() throws InterruptedException {
            var name = "<script>alert(1)</script>“" + "x".repeat(5000) + "” 🦊 \u202eمرحبا";
            referred = beatrix.referred(name, "<img src=x onerror=alert(1)> {{7*7}} ${7*7} [[${7*7}]]");
            token = tokenOf(referred);
            var body = prove().body();
            assertThat(body)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .contains("🦊")
                    .contains("&lt;img src=x onerror=alert(1)&gt; {{7*7}} ${7*7} [[${7*7}]]")
                    .doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Nested
    class TheForm {

        @Test
        void keepsWhatWasTypedWhenSomethingIsWrong() throws InterruptedException {
            prove();
            browser.send("/r/words", "what", "send");
            var name = "é🦊\u202e".repeat(1250);
            var page = browser.send(
                    "/r/about-you",
                    "fullName",
                    name,
                    "postcode",
                    "nowhere",
                    "mobile",
                    "12",
                    "email",
                    "not-an-address",
                    "nhsNumber",
                    "111 111 1111",
                    "comment",
                    "<b>kept</b>");
            assertThat(page.body())
                    .contains("5 things to put right")
                    .contains("Shorten your name to 200 characters. You have 5000")
                    .contains("&lt;b&gt;kept&lt;/b&gt;")
                    .contains("value=\"nowhere\"")
                    .contains("href=\"#nhsNumber\"")
                    .contains("aria-describedby=\"email-hint email-error\"");
            assertThat(browser.open("/r/about-you").body()).contains("value=\"nowhere\"");
        }

        @Test
        void keepsMeanwhileWhatIsTyped() throws InterruptedException {
            prove();
            browser.open("/r/about-you");
            var answer = browser.send("/r/about-you/kept", "comment", "half a sent");
            assertThat(answer.body()).matches("\\{\"saved\":\"\\d\\d:\\d\\d\"}");
            assertThat(browser.open("/r/about-you").body()).contains("half a sent");
        }

        @Test
        void isThereAgainInAnotherSessionAfterAnotherProof() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "half a sent", "mobile", "07700 900 462");
            browser.send("/r/last-answers/kept", "health", "NO", "workedDay", "3");
            browser = new Browser(context, "192.0.2.250");
            browser.open("/l/" + token);
            assertThat(browser.open("/r/about-you").status()).as("unproved").isEqualTo(404);
            prove();
            assertThat(browser.open("/r/about-you").body()).contains("half a sent");
            assertThat(browser.open("/r/last-answers").body())
                    .contains("value=\"NO\" checked")
                    .contains("value=\"3\"");
        }

        @Test
        void liesSealed() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "marker-half-a-sentence");
            assertThat(kept()).isEqualTo("1");
            assertThat(Rows.holding("link_draft", "marker-half-a-sentence")).isZero();
        }

        @Test
        void isForgottenWhenTheLinkHasDoneItsWork() throws InterruptedException {
            prove();
            fillIn("health", "YES", "agreed", "YES");
            assertThat(kept()).isEqualTo("2");
            browser.send("/r/send");
            assertThat(kept()).isEqualTo("0");
        }

        @Test
        void isForgottenWhenThePersonSaysNo() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "half a sent");
            browser.send("/r/no");
            assertThat(kept()).isEqualTo("0");
        }

        @Test
        void isForgottenWhenTheLinkIsSwitchedOff() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "half a sent");
            browser.send("/r/not-me");
            assertThat(kept()).isEqualTo("0");
        }

        @Test
        void isForgottenWhenTheEmployerTakesItBack() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "half a sent");
            CurrentTenant.run(Beatrix.ICB, () -> sending.withdraw(referred.employer(), referred.line()));
            assertThat(kept()).isEqualTo("0");
        }

        @Test
        void isForgottenWhenTheLinkLocks() throws InterruptedException {
            prove();
            browser.send("/r/about-you/kept", "comment", "half a sent");
            var another = new Browser(context, "192.0.2.249");
            another.open("/l/" + token);
            another.send("/r/code");
            for (int i = 0; i < 5; i++) {
                another.send("/r/prove", "code", "x" + i, "day", "27", "month", "3", "year", "1985");
            }
            assertThat(kept()).isEqualTo("0");
        }

        private String kept() {
            return Rows.text(
                    "select count(*) from link_draft where subject_id = ?",
                    referred.referral().value());
        }

        @Test
        void needsAgreementAndPreselectsNothing() throws InterruptedException {
            prove();
            browser.send("/r/words", "what", "send");
            var page = browser.send("/r/about-you", "mobile", "07700 900 462");
            assertThat(page.at()).isEqualTo("/r/last-answers");
            assertThat(page.body()).contains(ACAS).doesNotContain(" checked");
            var wrong = browser.send("/r/last-answers");
            assertThat(wrong.body()).contains("2 things to put right").contains("Without it we cannot send anything");
            assertThat(state(referred)).isEqualTo("AWAITING_PERSON");
        }

        @Test
        void asksWhatToDoWhenNothingIsChosen() throws InterruptedException {
            prove();
            assertThat(browser.send("/r/words").body()).contains("Choose what you would like to do");
        }

        @Test
        void canWait() throws InterruptedException {
            prove();
            assertThat(browser.send("/r/words", "what", "later").body()).contains("Take your time");
            assertThat(browser.open("/r/ended").body()).contains("You have left");
            assertThat(browser.open("/r/words").status()).isEqualTo(404);
            assertThat(browser.open("/l/" + token).at()).isEqualTo("/r");
        }
    }

    @Nested
    class Sending {

        @Test
        void bringsItToTheTeamAndTellsTheEmployerNothing() throws InterruptedException {
            prove();
            var check = fillIn("health", "YES", "agreed", "YES");
            assertThat(check.at()).isEqualTo("/r/check");
            assertThat(check.body())
                    .contains("07700 900 462")
                    .contains("I would like shorter shifts.")
                    .contains("May your employer know that you are in contact with us?");
            var done = browser.send("/r/send");
            assertThat(done.at()).isEqualTo("/r/done");
            assertThat(done.body()).contains("Thank you. It is with our team");
            assertThat(state(referred)).isEqualTo("SCREENING");
            assertThat(row("select count(*) from permission where referral_id = ?", referred))
                    .isEqualTo("0");
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
            postbox.await("+447700900462", letter -> letter.text().contains("Thank you. We have your answers"));
            postbox.await(referred.coach(), letter -> letter.subject().equals("A new referral is waiting"));
            assertThat(postbox.to(referred.hr()))
                    .extracting(Postbox.Letter::subject)
                    .allMatch(s -> s.endsWith("was sent"));
        }

        @Test
        void tellsTheEmployerOfTheContactOnlyIfThatIsAllowed() throws InterruptedException {
            prove();
            fillIn("health", "UNKNOWN", "agreed", "YES", "employerMayKnow", "YES");
            browser.send("/r/send");
            assertThat(row("select count(*) from permission where referral_id = ? and item = 'IN_CONTACT'", referred))
                    .isEqualTo("1");
            var letter = postbox.await(referred.hr(), one -> one.subject().endsWith("in contact"));
            assertThat(letter.text()).doesNotContain("Beatrix", "coach", "shifts");
        }

        @Test
        void happensOnceHoweverOftenItIsClicked() throws Exception {
            prove();
            fillIn("health", "NO", "agreed", "YES");
            var csrf = browser.csrf();
            try (var threads = Executors.newFixedThreadPool(4)) {
                Callable<Page> click = () -> browser.sendWith(csrf, "/r/send");
                for (var answer : threads.invokeAll(List.of(click, click, click, click))) {
                    assertThat(answer.get().body()).contains("Thank you. It is with our team");
                }
            }
            assertThat(trail(referred))
                    .filteredOn(line -> line.startsWith("ReferralReceived"))
                    .hasSize(1);
        }

        @Test
        void isWrittenDownAsThePersonsOwnDoing() throws InterruptedException {
            prove();
            fillIn("health", "NO", "agreed", "YES");
            browser.send("/r/send");
            assertThat(trail(referred)).contains("ReferralConfirmed PERSON ");
        }
    }

    @Nested
    class SayingNo {

        @Test
        void destroysTheWordsThatDayAndTellsNobody() throws InterruptedException {
            prove();
            var ask = browser.send("/r/words", "what", "no");
            assertThat(ask.body()).contains(ACAS);
            assertThat(state(referred)).isEqualTo("AWAITING_PERSON");
            var done = browser.send("/r/no");
            assertThat(done.body()).contains("It is deleted").doesNotContain("Beatrix");
            assertThat(state(referred)).isEqualTo("DECLINED_BY_PERSON");
            assertThat(row("select words is null and person_words is null from referral where id = ?", referred))
                    .isEqualTo("true");
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
            assertThat(postbox.to(referred.hr())).hasSizeLessThanOrEqualTo(1);
            assertThat(postbox.to(referred.coach())).isEmpty();
        }

        @Test
        void happensByPostOnly() throws InterruptedException {
            prove();
            browser.open("/r/no");
            browser.open("/r/no");
            assertThat(state(referred)).isEqualTo("AWAITING_PERSON");
        }
    }

    @Nested
    class SomebodyElse {

        @Test
        void switchesTheLinkOffAndLeavesTheRest() {
            browser.open("/l/" + token);
            assertThat(browser.open("/r/not-me").body()).contains("We do not tell anybody that you said so");
            assertThat(browser.send("/r/not-me").body()).contains("The link is switched off");
            assertThat(new Browser(context, "192.0.2.253").open("/l/" + token).status())
                    .isEqualTo(404);
            assertThat(state(referred)).isEqualTo("AWAITING_PERSON");
        }
    }
}
