package uk.workwell.waysin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.referral.Told;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;

/** Somebody refers themselves in Polish: every page is whole in it, and the coach reads English and hears of it. */
@WorkWellTest
class AnotherLanguageTest {

    /** Words of the English pages, one or two of each. */
    private static final List<String> ENGLISH = List.of(
            ">Continue<",
            ">Back<",
            "Refer myself",
            ">Day<",
            "Step ",
            "Check your answers",
            "Saved ",
            ">Change<",
            "Send to the",
            "What happens next",
            "Thank you.");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Triage triage;

    private Applicant somebody;

    @BeforeEach
    void inManchester() {
        fixtures.icb("QOP");
        somebody = new Applicant(context, "qop", "M1 1AE");
    }

    private static void isPolish(String page) {
        assertThat(page).containsPattern("<html[^>]* lang=\"pl\"");
        assertThat(ENGLISH).allSatisfy(words -> assertThat(page).doesNotContain(words));
    }

    @Nested
    class FromTheFirstPageToTheLast {

        @Test
        void everyPageSpeaksItAndTheAddressIsAskedOnce() {
            var start = somebody.browser.open("/s/qop/refer?lang=pl").body();
            isPolish(start.replace("This form in English", ""));
            assertThat(start).contains("Zgłaszam się", "hreflang=\"en-GB\"");
            var page = somebody.browser.send("/s/qop/refer");
            for (int i = 0; i < 15 && !page.at().endsWith("/check"); i++) {
                isPolish(page.body());
                page = somebody.answer(page.at().substring(page.at().lastIndexOf('/') + 1));
            }
            isPolish(page.body());
            assertThat(page.body())
                    .contains("Proszę sprawdzić odpowiedzi", "Jak się Pan/Pani nazywa?", "27 marca 1985");
            var sent = somebody.send().body();
            isPolish(sent);
            assertThat(sent).contains("Dziękujemy").containsPattern("(poniedziałek|wtorek|środa|czwartek|piątek)");
        }

        @Test
        void whatIsWrongIsSaidInItToo() {
            somebody.browser.open("/s/qop/refer?lang=pl");
            somebody.browser.send("/s/qop/refer");
            assertThat(somebody.answer("name", "fullName", "").body())
                    .contains("Jedna rzecz do poprawienia", "Proszę podać imię i nazwisko");
            assertThat(somebody.answer("home", "postcode", "nowhere").body())
                    .contains("Nie znamy tego kodu pocztowego");
            assertThat(somebody.answer("birth", "birthDate.day", "1", "birthDate.month", "1", "birthDate.year", "2020")
                            .body())
                    .contains("dla osób od 16 lat", "1 stycznia 2036");
        }

        @Test
        void theCoachReadsTheQuestionsInEnglishAndLearnsOfTheLanguage() {
            somebody.browser.open("/s/qop/refer?lang=pl");
            somebody.fillIn();
            somebody.send();
            var here = fixtures.icb("QOP");
            var card = here.as(
                    here.coach(), () -> triage.queue(here.coach(), TriageFilter.TO_SCREEN, 0, 500).rows().stream()
                            .filter(row -> row.name().equals(somebody.name))
                            .findFirst()
                            .flatMap(row -> triage.open(here.coach(), row.id()))
                            .orElseThrow());
            assertThat(requireNonNull(card.personWords()).told())
                    .contains(new Told("This form was filled in in", "Polish"))
                    .contains(new Told("Your job, or your last one", "Glazier"))
                    .contains(new Told("Date of birth", "27 March 1985"));
        }
    }

    @Nested
    class Otherwise {

        @Test
        void itIsEnglishAndCanBeAgain() {
            somebody.browser.open("/s/qop/refer?lang=pl");
            assertThat(somebody.browser.open("/s/qop/refer?lang=en").body()).contains("Refer myself");
            assertThat(somebody.browser.open("/s/qop/refer").body())
                    .containsPattern("<html[^>]* lang=\"en-GB\"")
                    .contains("Ten formularz po polsku");
        }

        @Test
        void aLanguageThatTheFormDoesNotSpeakLeavesNoHalfPage() {
            for (var asked : List.of("cy", "ur", "xx", "%3Cscript%3E")) {
                assertThat(somebody.browser.open("/s/qop/refer?lang=" + asked).body())
                        .containsPattern("<html[^>]* lang=\"en-GB\"")
                        .contains("Refer myself", ">Back<");
            }
        }

        @Test
        void pagesThatExistInEnglishOnlyStayEnglish() {
            somebody.browser.open("/s/qop/refer?lang=pl");
            assertThat(somebody.browser.open("/s/qop/eligible/place?lang=pl").body())
                    .contains(">Continue<", ">Back<");
            assertThat(somebody.browser.open("/s/qop").body()).contains("Help");
        }
    }

    @Nested
    class TheBundleAroundTheQuestions {

        private final Path resources = Path.of("src", "main", "resources");

        @Test
        void hasEveryKeyInEveryLanguage() throws IOException {
            assertThat(keys("refer/messages_pl")).isEqualTo(keys("refer/messages"));
        }

        @Test
        void hasEveryWordOfThePagesWithoutFallingBack() throws IOException {
            var polish = new TreeSet<>(keys("refer/messages_pl"));
            polish.addAll(keys("messages_pl"));
            for (var page : List.of(
                    "refer/start",
                    "refer/step",
                    "refer/fields",
                    "refer/check",
                    "refer/sent",
                    "refer/closed",
                    "refer/later")) {
                var html = Files.readString(resources.resolve("templates").resolve(page + ".html"));
                var used = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(polish).as(page).containsAll(used);
            }
        }

        private Set<String> keys(String bundle) throws IOException {
            var words = new Properties();
            try (var text = new InputStreamReader(
                    Files.newInputStream(resources.resolve(bundle + ".properties")), StandardCharsets.UTF_8)) {
                words.load(text);
            }
            return new TreeSet<>(words.stringPropertyNames());
        }
    }
}
