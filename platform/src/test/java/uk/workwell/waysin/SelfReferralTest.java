package uk.workwell.waysin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.confirming.Browser;
import uk.workwell.notice.Postbox;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.Route;
import uk.workwell.referral.Told;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageCard;
import uk.workwell.referral.TriageFilter;

/** Somebody refers themselves, from the first public page into the queue of their ICB. */
@WorkWellTest
class SelfReferralTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    @Autowired
    Postbox postbox;

    private Applicant inLancashire;
    private Applicant inManchester;

    @BeforeEach
    void somebody() {
        fixtures.icb("QE1");
        fixtures.icb("QOP");
        inLancashire = new Applicant(context, "qe1", "PR1 2HE");
        inManchester = new Applicant(context, "qop", "M1 1AE");
    }

    private TriageCard card(String icb, Applicant who) {
        var here = fixtures.icb(icb);
        return here.as(here.coach(), () -> triage.queue(here.coach(), TriageFilter.TO_SCREEN, 0, 500).rows().stream()
                .filter(row -> row.name().equals(who.name))
                .findFirst()
                .flatMap(row -> triage.open(here.coach(), row.id()))
                .orElseThrow());
    }

    private int referralsOf(Applicant who) {
        return Rows.texts(
                        "select r.id::text from referral r join person p on p.tenant_id = r.tenant_id and p.id = r.person_id where p.email = ?",
                        who.email)
                .size();
    }

    @Nested
    class FromTheFirstPage {

        @Test
        void leadsFromTheFinderOverTheAreaIntoTheQueue() throws InterruptedException {
            inLancashire.browser.open("/find");
            var found = inLancashire.browser.send("/find", "place", "PR1 2HE");
            assertThat(found.body()).contains("href=\"/s/qe1/eligible/place\"", "href=\"/s/qe1/refer\"");
            assertThat(inLancashire.fillIn().body()).contains("Check your answers", inLancashire.name, "Polish");
            assertThat(inLancashire.send().body()).contains("It is with our team", "What happens next");
            var card = card("QE1", inLancashire);
            assertThat(card.route()).isEqualTo(Route.SELF);
            assertThat(card.state()).isEqualTo(ReferralState.SCREENING);
            assertThat(card.person().accessNeeds()).isEqualTo("Interpreter: Polish");
            assertThat(requireNonNull(card.personWords()).told())
                    .contains(new Told("Your job, or your last one", "Glazier"))
                    .contains(new Told("What makes it hard, in your own words", "marker-own-words"));
            postbox.await(inLancashire.email, letter -> letter.text().contains("We have your answers"));
        }

        @Test
        void arrivesInItsOwnAreaAndNoOther() {
            inManchester.fillIn();
            inManchester.send();
            assertThat(card("QOP", inManchester).route()).isEqualTo(Route.SELF);
            var there = fixtures.icb("QE1");
            assertThat(there.as(there.coach(), () -> triage.queue(there.coach(), TriageFilter.TO_SCREEN, 0, 500)
                            .rows()))
                    .noneMatch(row -> row.name().equals(inManchester.name));
        }

        @Test
        void keepsNothingReadable() {
            inLancashire.fillIn();
            inLancashire.send();
            for (var table : List.of("tenant_draft", "referral", "referral_step", "person")) {
                assertThat(Rows.holding(table, "marker-own-words")).as(table).isZero();
            }
        }
    }

    @Nested
    class WhatAnAreaDecides {

        @Test
        void asksForTheRightToWorkWhereTheSettingsDo() {
            assertThat(inManchester.fillIn().body()).contains("Are you allowed to work in the UK?");
            assertThat(inLancashire.fillIn().body()).doesNotContain("allowed to work");
        }

        @Test
        void closesTheWayWhereTheSettingsDo() {
            var closed = new Applicant(context, "qt6", "TR1 1AA");
            var page = closed.browser.open("/s/qt6/refer");
            assertThat(page.body())
                    .contains("Somebody else refers you here", "Your GP practice")
                    .doesNotContain("<form");
            assertThat(closed.open("name").status()).isEqualTo(404);
            assertThat(closed.browser.open("/s/qt6").body()).doesNotContain("Refer myself");
        }
    }

    @Nested
    class SentTwice {

        @Test
        void isOneReferral() {
            inLancashire.fillIn();
            inLancashire.send();
            assertThat(inLancashire.send().body()).contains("It is with our team");
            assertThat(referralsOf(inLancashire)).isEqualTo(1);
        }

        @Test
        void isOneReferralAtTheSameMoment() {
            inLancashire.fillIn();
            var clicks = List.of(
                    CompletableFuture.runAsync(inLancashire::send), CompletableFuture.runAsync(inLancashire::send));
            clicks.forEach(CompletableFuture::join);
            assertThat(referralsOf(inLancashire)).isEqualTo(1);
        }
    }

    @Nested
    class ADraft {

        @Test
        void survivesTheBrowser() {
            inLancashire.begin();
            inLancashire.answer("name");
            inLancashire.browser.closeAndOpen();
            assertThat(inLancashire.browser.open("/s/qe1/refer").body()).contains("Carry on", "Saved");
            assertThat(inLancashire.open("name").body()).contains(inLancashire.name);
        }

        @Test
        void isNobodyElses() {
            inLancashire.begin();
            inLancashire.answer("name");
            var other = new Applicant(context, "qe1", "PR1 2HE");
            assertThat(other.open("name").body()).doesNotContain(inLancashire.name);
            assertThat(inLancashire.browser.open("/s/qop/refer").body()).doesNotContain("Carry on");
        }

        @Test
        void isSavedInBetweenAlsoWhenItIsWrong() {
            inLancashire.begin();
            var kept = inLancashire.answer(
                    "birth/kept", "birthDate.day", "31", "birthDate.month", "2", "birthDate.year", "19");
            assertThat(kept.body()).matches("\\{\"saved\":\"\\d\\d:\\d\\d\"}");
            assertThat(inLancashire.open("birth").body()).contains("value=\"31\"", "value=\"19\"");
        }

        @Test
        void isGoneWhenItIsDeleted() {
            inLancashire.begin();
            inLancashire.answer("name");
            inLancashire.answer("drop");
            assertThat(inLancashire.browser.hasCookie("ww-draft")).isFalse();
            assertThat(inLancashire.browser.open("/s/qe1/refer").body()).doesNotContain("Carry on");
        }

        @Test
        void cannotBeSentBeforeEverythingIsThere() {
            inLancashire.begin();
            inLancashire.answer("name");
            assertThat(inLancashire.send().at()).endsWith("/birth");
            assertThat(referralsOf(inLancashire)).isZero();
        }
    }

    /** step, field, what is typed, the words; fields of a date are typed as day/month/year. */
    static List<String[]> wrongAnswers() {
        return List.of(
                new String[] {"name", "fullName", "", "Enter your full name"},
                new String[] {"name", "fullName", "   ", "Enter your full name"},
                new String[] {"name", "fullName", "x".repeat(5000), "Shorten this to 200 characters. You have 5000"},
                new String[] {"birth", "birthDate", "31/2/1985", "There is no such day"},
                new String[] {"birth", "birthDate", "29/2/2025", "There is no such day"},
                new String[] {"birth", "birthDate", "27/3/85", "with the year in full"},
                new String[] {"birth", "birthDate", "x/y/z", "There is no such day"},
                new String[] {"birth", "birthDate", "1/1/2030", "This day is in the future"},
                new String[] {"birth", "birthDate", "1/1/1890", "Check the year"},
                new String[] {"birth", "birthDate", "1/6/2014", "for people of 16 and older"},
                new String[] {"birth", "birthDate", "//", "Enter your date of birth"},
                new String[] {"home", "postcode", "LA1", "postcode"},
                new String[] {"home", "postcode", "QQ9 9QQ", "postcode"},
                new String[] {"home", "postcode", "🙂", "postcode"},
                new String[] {"home", "postcode", "", "Enter your postcode"},
                new String[] {"practice", "practice", "z".repeat(101), "Shorten this"},
                new String[] {"work", "work", "SOMETHING", "Choose the answer"},
                new String[] {"health", "health", "", "Choose an answer"},
                new String[] {"health", "healthWords", "ö".repeat(3001), "You have 3001"},
                new String[] {"contact", "mobile", "12", "UK phone number"},
                new String[] {"contact", "email", "me@", "e-mail address"},
                new String[] {"contact", "email", "<b>me</b>@post.example", "e-mail address"},
                new String[] {"contact", "email", "", "one of the two is enough"},
                new String[] {"needs", "nhsNumber", "9434765918", "not an NHS number"},
                new String[] {"needs", "nhsNumber", "9999999999", "not an NHS number"},
                new String[] {"needs", "nhsNumber", "12", "10 digits"},
                new String[] {"agree", "agreed", "", "Tick the box"});
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void isToldBesideTheFieldAndKept(String step, String field, String typed, String words) {
        inLancashire.begin();
        var page = field.endsWith("Date") ? date(step, field, typed) : inLancashire.answer(step, field, typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("to put right", "href=\"#", "-error\"", words);
        var shown = org.springframework.web.util.HtmlUtils.htmlEscape(typed, "UTF-8");
        if (!typed.isBlank() && !field.endsWith("Date") && !typed.equals("SOMETHING")) {
            assertThat(page.body()).contains(shown);
            assertThat(inLancashire.open(step).body()).contains(shown);
        }
        assertThat(page.body()).doesNotContain("<b>me</b>");
    }

    private Browser.Page date(String step, String field, String typed) {
        var parts = typed.split("/", -1);
        return inLancashire.answer(
                step, field + ".day", parts[0], field + ".month", parts[1], field + ".year", parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂 Sunny", "محمد علی", "<script>alert(1)</script>", "O’Brien-Żółć & Co", "a\u0000b"})
    void aNameIsWhateverSomebodyIsCalled(String name) {
        inLancashire.fillIn();
        inLancashire.answer("name", "fullName", name);
        assertThat(inLancashire.open("check").body()).doesNotContain("<script>alert");
        assertThat(inLancashire.send().body()).contains("It is with our team");
        assertThat(referralsOf(inLancashire)).isEqualTo(1);
    }

    @Test
    void aPostcodeOnABoundaryAsksForTheCouncilOnTheSamePage() {
        inLancashire.begin();
        var page = inLancashire.answer("home", "postcode", "LA2 0AA");
        assertThat(page.body()).contains("Which council is your home in?", "id=\"council-error\"");
        var on = inLancashire.answer("home", "postcode", "LA2 0AA", "council", "E07000121");
        assertThat(on.status()).isEqualTo(200);
    }

    @Test
    void aPracticeOfACommonNameIsPicked() {
        inLancashire.begin();
        var page = inLancashire.answer("practice", "practice", "park");
        assertThat(page.body()).contains("Which of these is it?", "None of these");
        assertThat(inLancashire
                        .answer("practice", "practice", "park", "practiceCode", "NONE")
                        .status())
                .isEqualTo(200);
    }

    @Nested
    class CanIUseIt {

        private Browser.Page ask(Browser browser, String slug, String place, String age, String work, String health) {
            var base = "/s/" + slug + "/eligible/";
            browser.open(base + "place");
            browser.send(base + "place", "place", place);
            browser.send(base + "age", "age", age);
            var on = browser.send(base + "work", "work", work);
            if (on.at().endsWith("since")) {
                browser.send(base + "since", "lastWorked.day", "1", "lastWorked.month", "9", "lastWorked.year", "2026");
            }
            return browser.send(base + "health", "health", health);
        }

        @Test
        void saysThatItLooksRightAndWhy() {
            var answer = ask(inLancashire.browser, "qe1", "HOME", "43", "OFF", "YES");
            assertThat(answer.body())
                    .contains("It looks like you can use this service", "43 years old", "Refer myself")
                    .doesNotContain("The person");
            assertThat(inLancashire.browser.hasCookie("ww-draft")).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "qe1, HOME, 15, OFF, YES, National Careers Service",
            "qe1, HOME:lancaster, 17, OFF, YES, National Careers Service",
            "qe1, NONE, 43, OFF, YES, Find my service",
            "qe1, HOME, 43, IN_WORK, NO, Acas",
            "qf7, HOME, 43, OUT, YES, social prescribing"
        })
        void saysThatItDoesNotAndWhereElseToTurn(
                String slug, String place, String age, String work, String health, String elsewhere) {
            var answer = ask(inLancashire.browser, slug, place, age, work, health);
            assertThat(answer.body())
                    .contains("It looks like this service is not for you. You can still ask.", elsewhere);
        }

        @Test
        void answersDifferentlyInAnotherArea() {
            assertThat(ask(inLancashire.browser, "qop", "GP", "43", "OFF", "YES")
                            .body())
                    .contains("It looks like you can use this service");
            assertThat(inLancashire.browser.open("/s/qe1/eligible/place").body())
                    .doesNotContain("value=\"GP\"");
        }

        @Test
        void bringsItsAnswersAlong() {
            ask(inLancashire.browser, "qe1", "HOME", "43", "OFF", "YES");
            inLancashire.begin();
            assertThat(inLancashire.open("work").body()).containsPattern("value=\"OFF\"[^>]*checked");
            assertThat(inLancashire.open("since").body()).contains("value=\"2026\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "-3", "200", "1e3"})
        void refusesAnAgeThatIsNone(String age) {
            inLancashire.browser.open("/s/qe1/eligible/age");
            var page = inLancashire.browser.send("/s/qe1/eligible/age", "age", age);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("Enter your age in years");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "birth",
                "home",
                "practice",
                "work",
                "since",
                "health",
                "contact",
                "needs",
                "agree",
                "right"
            })
    void everyQuestionStandsOnItsPageOnce(String step) {
        inManchester.fillIn();
        var page = inManchester.open(step).body();
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        var asked = Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"[^>]*>")
                .matcher(page)
                .results()
                .filter(field -> !field.group().contains("type=\"radio\""))
                .map(field -> field.group(1))
                .toList();
        assertThat(asked).doesNotHaveDuplicates().doesNotContain("work", "rightToWork");
    }

    @Test
    void saysThatSomethingWasBegunOnlyIfItWas() {
        assertThat(inLancashire.browser.open("/s/qe1/refer").body()).doesNotContain("You have begun already");
        inLancashire.begin();
        assertThat(inLancashire.browser.open("/s/qe1/refer").body()).contains("You have begun already. Saved");
    }

    @Test
    void aFirstVisitIsLight() throws IOException {
        inLancashire.fillIn();
        var styles = zipped(resource("tokens.css"))
                + zipped(resource("parts.css"))
                + zipped(resource("ww.js"))
                + zipped(resource("mark.svg"));
        for (var page : List.of("check", "agree", "home", "work")) {
            assertThat(styles + zipped(inLancashire.open(page).body())).as(page).isLessThan(60_000);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = SelfReferralTest.class.getResourceAsStream("/META-INF/resources/look/" + name)) {
            return new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
