package uk.workwell.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.local.MovedClock;
import uk.workwell.notice.Postbox;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView.StaffMember;
import uk.workwell.portal.view.EmployerView.Status;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.referral.LapsingReferrals;

/** A place that stays open after the council question: sealed without an ICB until its person says where they live. */
@WorkWellTest
class PlacingTest {

    /** On the border of two ICBs, in a council that lies in both; only one of them has the service. */
    private static final String POSTCODE = "LA19 5XA";

    private static final String CUMBERLAND = "E06000063";
    private static final String PRACTICE_WITH_SERVICE = "A82033";
    private static final String PRACTICE_WITHOUT = "A82024";

    private static final String HELP = "How to plan the return to the glaze room";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Postbox postbox;

    @Autowired
    LapsingReferrals lapsing;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private UUID line;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    private String email = "";
    private String name = "";

    @BeforeEach
    void aReferralWhosePlaceIsOpen() {
        fixtures.icb("QE1");
        // Somebody else each time: nobody is a duplicate of another test's.
        name = "Osric " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "whistle";
        email = "osric-" + UUID.randomUUID() + "@post.example";
        firm = AnEmployer.registered(employers);
        line = drafted(answers());
        assertThat(asHr(() -> desk.send(line, 2))).isInstanceOf(Refer.Sending.Sent.class);
        browser = aBrowser();
    }

    private Answers answers() {
        return AnswersOf.shortPath(name)
                .with(Field.POSTCODE, POSTCODE)
                .with(Field.COUNCIL, CUMBERLAND)
                .with(Field.MOBILE, "")
                .with(Field.EMAIL, email);
    }

    private UUID drafted(Answers answers) {
        return asHr(() -> {
            var id = desk.startDraft();
            desk.save(id, 1, answers);
            return id;
        });
    }

    private Browser aBrowser() {
        return new Browser(
                context, "203.0.113." + Math.floorMod(UUID.randomUUID().hashCode(), 250));
    }

    private <T> T asHr(Supplier<T> work) {
        return firm.as(firm.hr, work);
    }

    private StaffMember hrSees() {
        return asHr(() -> desk.staffMember(line)).orElseThrow();
    }

    private Status hrSeesAfter(int days) {
        return MovedClock.at(
                Instant.now().plus(Duration.ofDays(days)), () -> hrSees().line().status());
    }

    private String token() throws InterruptedException {
        return Postbox.token(postbox.await(email, letter -> letter.text().contains("Read the message and decide")));
    }

    private Page prove(Browser one) throws InterruptedException {
        one.open("/l/" + token());
        var before = postbox.to(email);
        one.send("/r/code");
        var code = Postbox.code(
                postbox.await(email, letter -> letter.text().contains("Your code is") && !before.contains(letter)));
        return one.send("/r/prove", "code", code, "day", "27", "month", "3", "year", "1986");
    }

    private Page placed(String practice) throws InterruptedException {
        prove(browser);
        return browser.send("/r/where", "council", CUMBERLAND, "practiceName", "W", "practice", practice);
    }

    private static String draft(UUID line) {
        return Rows.text(
                "select coalesce(outcome, 'WAITING') || ' ' || (body is null) from unbound_draft where id = ?", line);
    }

    private static List<String> referrals(UUID line) {
        return Rows.texts(
                "select upper(t.slug) || ' ' || r.state from referral r join tenant t on t.id = r.tenant_id"
                        + " where r.employer_referral_id = ?",
                line);
    }

    @Nested
    class Sent {

        @Test
        void canBeSentByHrAndSaysSo() {
            assertThat(asHr(() -> desk.place(answers()))).isEqualTo(new Refer.Place.StillOpen());
            assertThat(hrSees().line().status()).isEqualTo(Status.SENT);
            assertThat(hrSees().line().name()).isEqualTo(name);
            assertThat(hrSees().area()).isNull();
        }

        @Test
        void liesSealedWithoutAnIcb() {
            assertThat(referrals(line)).isEmpty();
            assertThat(draft(line)).isEqualTo("WAITING false");
            for (var table : List.of("unbound_draft", "employer_referral", "employer_notice", "link_ticket")) {
                for (var word : List.of(name, HELP, POSTCODE, email)) {
                    assertThat(Rows.holding(table, word))
                            .as(word + " in " + table)
                            .isZero();
                }
            }
            assertThat(Rows.text("select tenant_id is null from link_ticket where subject_id = ?", line))
                    .isEqualTo("t");
        }

        @Test
        void isOneHoweverOftenItIsClicked() throws Exception {
            var again = drafted(answers());
            var answered = new ArrayList<Refer.Sending>();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Refer.Sending> click = () -> asHr(() -> desk.send(again, 2));
                for (var result : both.invokeAll(List.of(click, click, click))) answered.add(result.get());
            }
            assertThat(answered).allMatch(answer -> answer instanceof Refer.Sending.Sent);
            assertThat(Rows.text("select count(*) from link_ticket where subject_id = ?", again))
                    .isEqualTo("1");
        }

        @Test
        void tellsItsSenderWhatEverySenderIsTold() throws InterruptedException {
            var letter = postbox.await(
                    "petra@people.kettle-group.example", one -> one.text().contains("/employer/staff/" + line));
            assertThat(letter.subject()).startsWith("Your referral of ").endsWith(" was sent");
            assertThat(letter.text()).doesNotContain(name, POSTCODE);
        }

        @Test
        void isFoundByNoOtherEmployer() {
            var other = AnEmployer.registered(employers);
            assertThat(other.as(other.hr, () -> desk.staffMember(line))).isEmpty();
            assertThat(other.as(other.hr, () -> desk.withdraw(line))).isEqualTo(Refer.Withdrawing.NOT_FOUND);
            assertThat(draft(line)).isEqualTo("WAITING false");
        }
    }

    @Nested
    class ItsPerson {

        @Test
        void isAskedForTheCouncilAndThePracticeAndNeverForAnIcb() throws InterruptedException {
            var question = prove(browser);
            assertThat(question.at()).isEqualTo("/r/where");
            assertThat(question.body())
                    .contains("Which council is your home in?", "Cumberland", "Westmorland and Furness")
                    .doesNotContain("Integrated Care Board", "QE1", " selected");
            var practice = browser.send("/r/where", "council", CUMBERLAND);
            assertThat(practice.body()).contains("Which GP practice are you registered with?");
            var choice = browser.send("/r/where", "council", CUMBERLAND, "practiceName", "waterloo house");
            assertThat(choice.body()).contains("Waterloo House Surgery").contains("value=\"" + PRACTICE_WITH_SERVICE);
        }

        @Test
        void readsNoWordBeforeItsPlaceIsKnown() throws InterruptedException {
            var question = prove(browser);
            assertThat(question.body()).doesNotContain(name, "Kettle", "glaze", "Petra", POSTCODE);
            for (var path : List.of("/r/words", "/r/about-you", "/r/last-answers", "/r/check")) {
                assertThat(browser.open(path).status()).as(path).isEqualTo(404);
            }
        }

        @Test
        void isToldWhatIsMissing() throws InterruptedException {
            prove(browser);
            assertThat(browser.send("/r/where", "council", "").body())
                    .contains("Choose the council that your home is in")
                    .contains("href=\"#council\"");
            assertThat(browser.send("/r/where", "council", CUMBERLAND, "practiceName", "zzzzzz")
                            .body())
                    .contains("We found no GP practice of that name")
                    .contains("value=\"zzzzzz\"")
                    .contains("selected");
            assertThat(draft(line)).isEqualTo("WAITING false");
        }

        @Test
        void readsEveryWordInTheirIcbOnceTheySaidWhere() throws InterruptedException {
            var words = placed(PRACTICE_WITH_SERVICE);
            assertThat(words.at()).isEqualTo("/r/words");
            assertThat(words.body()).contains(name, HELP, "Imaginary Kettle Company");
            assertThat(referrals(line)).containsExactly("QE1 AWAITING_PERSON");
            assertThat(draft(line)).isEqualTo("PLACED true");
            assertThat(Rows.text(
                            "select r.lapses_on = e.answer_by from referral r"
                                    + " join employer_referral e on e.id = r.employer_referral_id where e.id = ?",
                            line))
                    .as("the days go on from when it was sent")
                    .isEqualTo("t");
            assertThat(Rows.texts(
                            "select a.action || ' ' || a.actor_kind from audit_entry a join referral r on r.id = a.subject_id"
                                    + " where r.employer_referral_id = ? order by a.at",
                            line))
                    .startsWith("ReferralPlaced PERSON")
                    .contains("RecordSeen PERSON");
        }

        @Test
        void findsTheSameLinkWorkingInAnotherBrowser() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            assertThat(prove(aBrowser()).at()).isEqualTo("/r/words");
            assertThat(browser.open("/r/where").at()).isEqualTo("/r/words");
        }

        @Test
        void sendsItToTheTeamOfTheirIcb() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            browser.send("/r/about-you", "mobile", "07700 900 462", "email", "");
            browser.send("/r/last-answers", "health", "YES", "agreed", "YES");
            assertThat(browser.send("/r/send").body()).contains("Thank you. It is with our team");
            assertThat(referrals(line)).containsExactly("QE1 SCREENING");
        }
    }

    @Nested
    class WhatHrSees {

        @SuppressWarnings("NullAway.Init")
        private StaffMember before;

        private List<?> links = List.of();

        @BeforeEach
        void rightAfterSending() {
            before = hrSees();
            links = asHr(employers::linkedIcbs);
        }

        private void isTheSameAsEver() {
            assertThat(hrSees()).isEqualTo(before);
            assertThat(asHr(employers::linkedIcbs)).isEqualTo(links);
            assertThat(hrSeesAfter(13)).isEqualTo(Status.SENT);
            assertThat(hrSeesAfter(14)).isEqualTo(Status.NO_UPDATE);
        }

        @Test
        void isTheSameWhenThePersonDoesNothing() {
            isTheSameAsEver();
        }

        @Test
        void isTheSameWhenThePersonSaysWhere() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            isTheSameAsEver();
        }

        @Test
        void isTheSameWhenThePersonConfirms() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            browser.send("/r/about-you", "mobile", "07700 900 462", "email", "");
            browser.send("/r/last-answers", "health", "YES", "agreed", "YES");
            browser.send("/r/send");
            isTheSameAsEver();
        }

        @Test
        void isTheSameWhenThePersonDeclinesUnread() throws InterruptedException {
            prove(browser);
            assertThat(browser.open("/r/no").body()).contains("Do you want us to delete it?");
            assertThat(draft(line)).isEqualTo("WAITING false");
            assertThat(browser.send("/r/no").body()).contains("It is deleted");
            assertThat(draft(line)).isEqualTo("DECLINED true");
            assertThat(browser.open("/l/" + token()).status()).isEqualTo(404);
            isTheSameAsEver();
        }

        @Test
        void isTheSameWhenThePersonDeclinesAfterReading() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            browser.send("/r/no");
            assertThat(referrals(line)).containsExactly("QE1 DECLINED_BY_PERSON");
            isTheSameAsEver();
        }

        @Test
        void isTheSameWhereThereIsNoService() throws InterruptedException {
            var page = placed(PRACTICE_WITHOUT);
            assertThat(page.body())
                    .contains("WorkWell is not in North East and North Cumbria yet")
                    .contains("Change my answer")
                    .doesNotContain(HELP);
            assertThat(referrals(line)).isEmpty();
            isTheSameAsEver();
        }

        @Test
        void isInContactOnlyIfThePersonAllowsIt() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            browser.send("/r/about-you", "mobile", "07700 900 462", "email", "");
            browser.send("/r/last-answers", "health", "YES", "agreed", "YES", "employerMayKnow", "YES");
            browser.send("/r/send");
            assertThat(hrSees().line().status()).isEqualTo(Status.IN_CONTACT);
            assertThat(hrSees().area()).isNull();
            postbox.await(
                    "petra@people.kettle-group.example",
                    one -> one.subject().endsWith("in contact") && one.text().contains("/employer/staff/" + line));
        }
    }

    @Nested
    class FourteenDaysOfSilence {

        @Test
        void destroyEveryWordAndTheLink() throws InterruptedException {
            var token = token();
            after(13);
            assertThat(draft(line)).isEqualTo("WAITING false");
            after(14);
            assertThat(draft(line)).isEqualTo("LAPSED true");
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
        }

        @Test
        void letTheReferralLapseInItsIcbToo() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            after(14);
            assertThat(referrals(line)).containsExactly("QE1 LAPSED");
            assertThat(draft(line)).isEqualTo("PLACED true");
        }

        private void after(int days) {
            MovedClock.at(Instant.now().plus(Duration.ofDays(days)), () -> {
                lapsing.now();
                return true;
            });
        }
    }

    @Nested
    class TakenBackByHr {

        @Test
        void isDestroyedAndItsLinkIsDead() throws InterruptedException {
            var token = token();
            assertThat(asHr(() -> desk.withdraw(line))).isEqualTo(Refer.Withdrawing.WITHDRAWN);
            assertThat(draft(line)).isEqualTo("WITHDRAWN true");
            assertThat(hrSees().line().status()).isEqualTo(Status.NOT_PROGRESSED);
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
        }

        @Test
        void isDestroyedInItsIcbToo() throws InterruptedException {
            placed(PRACTICE_WITH_SERVICE);
            assertThat(asHr(() -> desk.withdraw(line))).isEqualTo(Refer.Withdrawing.WITHDRAWN);
            assertThat(referrals(line)).containsExactly("QE1 WITHDRAWN");
        }
    }

    @Nested
    class ALockedLink {

        @Test
        void letsItsOwnerAskForAnother() throws InterruptedException {
            var token = token();
            browser.open("/l/" + token);
            browser.send("/r/code");
            var code = Postbox.code(postbox.await(email, letter -> letter.text().contains("Your code is")));
            var other = "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
            for (int i = 0; i < 5; i++) {
                browser.send("/r/prove", "code", other, "day", "27", "month", "3", "year", "1986");
            }
            assertThat(browser.open("/l/" + token).status()).isEqualTo(404);
            var letter = postbox.await(email, one -> one.text().contains("has stopped working"));
            browser.open("/l/" + Postbox.token(letter));
            browser.send("/r/new-link");
            postbox.await(
                    email,
                    one -> one.text().contains("Read the message and decide")
                            && !Postbox.token(one).equals(token));
            assertThat(prove(aBrowser()).at()).isEqualTo("/r/where");
        }
    }
}
