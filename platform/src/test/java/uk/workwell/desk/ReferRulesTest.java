package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.Employers;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;

@WorkWellTest
class ReferRulesTest {

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @BeforeEach
    void anEmployer() {
        firm = AnEmployer.registered(employers);
    }

    private final Answers good = AnswersOf.shortPath("Marigold Thistlewood");

    private List<Refer.Fault> faults(Answers answers) {
        return firm.as(firm.hr, () -> Arrays.stream(Step.values())
                .flatMap(step -> desk.check(step, answers).stream())
                .toList());
    }

    private String wordsAt(Field field, String typed) {
        return faults(good.with(field, typed)).stream()
                .filter(fault -> fault.field() == field)
                .map(Refer.Fault::words)
                .findFirst()
                .orElse("right");
    }

    @Test
    void theShortPathIsEnough() {
        assertThat(faults(good)).isEmpty();
    }

    @Test
    void nothingTypedIsSaidFieldByFieldInTheOrderOfTheQuestions() {
        assertThat(faults(Answers.NONE))
                .extracting(Refer.Fault::field)
                .containsExactly(
                        Field.FULL_NAME,
                        Field.BIRTH_DATE,
                        Field.POSTCODE,
                        Field.MOBILE,
                        Field.JOB_TITLE,
                        Field.AT_WORK,
                        Field.HELP,
                        Field.AGREED);
    }

    @Nested
    class ADateOfBirth {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "27 3 1986",
                    "27/03/1986",
                    "27-3-1986",
                    "27.3.1986",
                    " 27  March 1986 ",
                    "27 mar 1986",
                    "２７ 3 1986"
                })
        void isReadAsPeopleTypeIt(String typed) {
            assertThat(wordsAt(Field.BIRTH_DATE, typed)).isEqualTo("right");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        31 2 1986 | There is no 31 2 1986 in the calendar. Enter the date of birth as a date, like 27 3 1986
                        29 2 1987 | There is no 29 2 1987 in the calendar. Enter the date of birth as a date, like 27 3 1986
                        early 1986 | Enter the date of birth as a date, like 27 3 1986
                        1986-03-27 | Enter the date of birth as a date, like 27 3 1986
                        27 3 86 | Enter the date of birth as a date, like 27 3 1986
                        27 3 2990 | That date has not come yet. Enter their date of birth, like 27 3 1986
                        27 3 1886 | They would be
                        27 3 2020 | They would be
                        """)
        void isRefusedInWordsWithAnExample(String typed, String words) {
            assertThat(wordsAt(Field.BIRTH_DATE, typed)).startsWith(words);
        }
    }

    @Nested
    class AContact {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "marigold@kettle.example",
                    "Marigold@KETTLE.example",
                    "marigold@post.kettle.example",
                    "marigold@people.kettle-group.example",
                    "mungo@gmail.com"
                })
        void onTheEmployersOwnDomainsOrAMembersIsRefused(String typed) {
            assertThat(wordsAt(Field.EMAIL, typed)).startsWith("That is an address of your organisation");
        }

        @ParameterizedTest
        @ValueSource(strings = {"marigold@gmail.com", "marigold@home.example", "m+w@sub.home.example"})
        void elsewhereIsWelcome(String typed) {
            assertThat(wordsAt(Field.EMAIL, typed)).isEqualTo("right");
        }

        @ParameterizedTest
        @ValueSource(strings = {"marigold", "marigold@", "@home.example", "a b@home.example", "m@home"})
        void thatIsNoAddressIsSaidWithAnExample(String typed) {
            assertThat(wordsAt(Field.EMAIL, typed)).contains("name@example.com");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12345", "call me", "+44 7700 900", "00000000000"})
        void thatIsNoPhoneNumberIsSaidWithAnExample(String typed) {
            assertThat(wordsAt(Field.MOBILE, typed)).contains("07700 900 461");
        }

        @Test
        void byLandlineAloneCannotGetTheLink() {
            assertThat(wordsAt(Field.MOBILE, "01632 960 123")).startsWith("The link cannot go to a landline");
        }

        @Test
        void thatIsAMembersNumberIsRefused() {
            assertThat(wordsAt(Field.MOBILE, "+447700900999"))
                    .startsWith("That number belongs to somebody who acts for");
        }

        @Test
        void byEmailAloneIsEnough() {
            assertThat(faults(good.with(Field.MOBILE, "").with(Field.EMAIL, "marigold@home.example")))
                    .isEmpty();
        }
    }

    @Nested
    class APlace {

        @ParameterizedTest
        @ValueSource(strings = {"XX1", "PR1", "hello", "PR1 2A", "12345"})
        void thatIsNoPostcodeIsSaidWithAnExample(String typed) {
            assertThat(wordsAt(Field.POSTCODE, typed)).contains("LA1 1AA");
        }

        @Test
        void inSeveralAreasAsksForTheCouncilAndTakesItsAnswer() {
            var open = good.with(Field.POSTCODE, "LA2 6AA");
            assertThat(faults(open)).extracting(Refer.Fault::field).containsExactly(Field.COUNCIL);
            var councils = firm.as(firm.hr, () -> desk.place(open));
            assertThat(councils).isInstanceOfSatisfying(Refer.Place.AskCouncil.class, ask -> {
                var lancaster = ask.councils().entrySet().stream()
                        .filter(council -> council.getValue().equals("Lancaster"))
                        .findFirst()
                        .orElseThrow();
                assertThat(faults(open.with(Field.COUNCIL, lancaster.getKey()))).isEmpty();
            });
        }

        @ParameterizedTest
        @CsvSource({
            "LS1 1AA, WorkWell is not in West Yorkshire yet",
            "B33 8TH, In Birmingham and Solihull people refer themselves"
        })
        void withoutAServiceForEmployersGetsAPageToHandOn(String postcode, String heading) {
            assertThat(firm.as(firm.hr, () -> desk.place(good.with(Field.POSTCODE, postcode))))
                    .isInstanceOfSatisfying(Refer.Place.HandOn.class, page -> assertThat(page.heading())
                            .isEqualTo(heading));
        }

        @Test
        void inScotlandIsSaidPlainly() {
            assertThat(wordsAt(Field.POSTCODE, "EH1 1AA")).contains("Scotland");
        }
    }

    @Nested
    class ALongText {

        @Test
        void isAskedToBeShortenedAndKept() {
            var name = "Marigold".repeat(625);
            assertThat(wordsAt(Field.FULL_NAME, name)).isEqualTo("Shorten the name to 200 characters");
            assertThat(wordsAt(Field.HELP, "x".repeat(601))).isEqualTo("Shorten the questions to 600 characters");
            assertThat(wordsAt(Field.HELP, "x".repeat(600))).isEqualTo("right");
        }

        @Test
        void isCountedAsPeopleCount() {
            assertThat(wordsAt(Field.HELP, "😀".repeat(600))).isEqualTo("right");
        }
    }

    @Nested
    class ASituation {

        @Test
        void hasAReturnAfterTheFirstDayOff() {
            assertThat(faults(good.with(Field.FIRST_DAY_OFF, "3 11 2026").with(Field.EXPECTED_RETURN, "2 11 2026")))
                    .extracting(Refer.Fault::words)
                    .containsExactly("Enter an expected return after the first day off, like 7 12 2026");
        }

        @Test
        void hasAFirstDayOffThatHasBeen() {
            assertThat(wordsAt(Field.FIRST_DAY_OFF, "3 11 2099")).startsWith("Check the year");
            assertThat(wordsAt(Field.FIRST_DAY_OFF, "early Nov"))
                    .isEqualTo("Enter the first day off as a date, like 3 11 2026");
        }
    }

    @Nested
    class WordsAboutHealth {

        @Test
        void areFoundButNeverBlock() {
            var told = good.with(Field.HELP, "Since her diagnosis of sciatica she finds the long stands hard");
            assertThat(desk.healthWords(told.get(Field.HELP))).containsExactly("diagnosis of sciatica");
            assertThat(faults(told)).isEmpty();
        }
    }
}
