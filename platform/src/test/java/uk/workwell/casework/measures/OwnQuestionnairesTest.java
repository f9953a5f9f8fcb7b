package uk.workwell.casework.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.measures.QuestionnaireResult.Added;
import uk.workwell.casework.measures.QuestionnaireResult.Refused;
import uk.workwell.casework.measures.QuestionnaireResult.Sound;
import uk.workwell.tenant.calendar.WorkingDays;

/** Questionnaires that an ICB adds: checked, asked, counted by their data, in versions that never change. */
@WorkWellTest
class OwnQuestionnairesTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    AddingQuestionnaires adding;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private String code;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
        code = "Q"
                + new Random()
                        .ints(12, 'A', 'Z' + 1)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat);
    }

    /** Two items, the second the other way round; the mean in tenths. */
    private String file(int version, String second) {
        return """
                {"code": "%s", "version": %d, "name": "Sleep and work", "about": "Nights, 2 questions",
                 "asks": "How were the last two weeks?", "options": null, "low": 0, "high": 10,
                 "ends": ["never", "always"],
                 "items": [
                   {"code": "SLEPT", "text": "I slept through", "reversed": false, "crisisFrom": null},
                   {"code": "TIRED", "text": "%s", "reversed": true, "crisisFrom": 9}],
                 "scales": [{"code": "NIGHTS", "name": "Nights", "items": ["SLEPT", "TIRED"], "factor": 10,
                   "counted": "MEAN", "low": 0, "high": 100, "higherIsBetter": true, "reliableChange": 20,
                   "bands": [{"from": 0, "to": 49, "words": "Restless"}, {"from": 50, "to": 100, "words": "Rested"}]}],
                 "attribution": "Invented for a test"}""".formatted(code, version, second);
    }

    private String file() {
        return file(1, "I was tired at work");
    }

    private <T> T asAdmin(Supplier<T> work) {
        return icb.as(icb.admin(), work);
    }

    private QuestionnaireResult add(String file) {
        return asAdmin(() -> adding.add(file));
    }

    private static List<String> words(QuestionnaireResult result) {
        return result instanceof Refused(var words) ? words : List.of("not refused: " + result);
    }

    @Nested
    class OneThatIsAdded {

        @Test
        void standsBesideTheShippedOnesInItsIcbOnly() {
            assertThat(asAdmin(() -> adding.check(file()))).isInstanceOf(Sound.class);
            assertThat(icb.in(() -> questionnaires.newest(code))).isEmpty();
            assertThat(add(file())).isInstanceOf(Added.class);
            assertThat(icb.in(() -> questionnaires.newest()))
                    .extracting(Questionnaire::code)
                    .contains(code, "WHO5", "PHQ9");
            var other = fixtures.icb("QOP");
            assertThat(other.in(() -> questionnaires.newest(code))).isEmpty();
            assertThat(other.in(() -> questionnaires.find(code, 1))).isEmpty();
        }

        @Test
        void isAskedAndCountedByItsData() {
            add(file());
            var made = cases.started(icb);
            var today = WorkingDays.today(Clock.fixed(fixtures.now(), WorkingDays.LONDON));
            var taken = icb.as(
                    made.coach(),
                    () -> measures.take(
                            made.coach(),
                            new TakeMeasure(
                                    made.id(),
                                    code,
                                    1,
                                    today,
                                    new Answers(Map.of("SLEPT", 7, "TIRED", 2), Map.of()),
                                    null)));
            assertThat(taken).isEqualTo(new MeasureResult.Taken(false));
            var kept = icb.as(made.coach(), () -> measures.of(made.coach(), made.id()))
                    .getFirst();
            var scale = kept.questionnaire().scales().getFirst();
            assertThat(kept.score(scale)).contains(75); // the mean of 7 and 10 - 2, in tenths
            assertThat(scale.band(75).orElseThrow().words()).isEqualTo("Rested");
        }

        @Test
        void tellsOfACrisisAsItsDataSays() {
            add(file());
            var made = cases.started(icb);
            var today = WorkingDays.today(Clock.fixed(fixtures.now(), WorkingDays.LONDON));
            assertThat(icb.as(
                            made.coach(),
                            () -> measures.take(
                                    made.coach(),
                                    new TakeMeasure(
                                            made.id(),
                                            code,
                                            1,
                                            today,
                                            new Answers(Map.of("SLEPT", 0, "TIRED", 9), Map.of()),
                                            null))))
                    .isEqualTo(new MeasureResult.Taken(true));
        }
    }

    @Nested
    class AVersion {

        @Test
        void isNeverChangedOnlyFollowed() {
            add(file());
            assertThat(words(add(file())))
                    .containsExactly("Version 1 is there. Versions never change: the next one is version 2");
            assertThat(words(add(file(3, "I was tired at work")))).hasSize(1);
            assertThat(add(file(2, "I was tired at work"))).isInstanceOf(Added.class);
            assertThat(icb.in(() -> questionnaires.newest(code)).orElseThrow().version())
                    .isEqualTo(2);
            assertThat(icb.in(() -> questionnaires.find(code, 1))).isPresent();
        }

        @Test
        void cannotBeChangedByTheApplicationAtAll() {
            add(file());
            assertThatThrownBy(() -> icb.in(() -> transaction.execute(
                            status -> jdbc.sql("update questionnaire set said = '{}' where code = ?")
                                    .param(code)
                                    .update())))
                    .hasStackTraceContaining("permission denied");
        }

        @Test
        void keepsTheMeaningOfEachItem() {
            add(file());
            assertThat(words(add(file(2, "I was not tired"))))
                    .containsExactly("TIRED means something else than in version 1. Give the new question a new code");
            assertThat(words(add(file(2, "I was tired at work")
                            .replace("\"high\": 10,", "\"high\": 9,")
                            .replace("\"high\": 100", "\"high\": 90")
                            .replace("\"to\": 100", "\"to\": 90"))))
                    .contains("SLEPT is answered otherwise than in version 1. Give it a new code");
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "factor": 10 | "factor": 1 | runs from 0 to 10
            "to": 49 | "to": 40 | without a gap
            "high": 100 | "high": 99 | runs from 0 to 100
            ["SLEPT", "TIRED"] | ["SLEPT", "WOKE"] | WOKE, which is no item
            "code": "TIRED" | "code": "SLEPT" | Two items have the code SLEPT
            "code": "SLEPT" | "code": "slept well" | capitals
            "crisisFrom": 9 | "crisisFrom": 11 | no answer of this questionnaire
            "low": 0, "high": 10 | "low": 0, "high": 30 | 2 to 11 answers
            "name": "Sleep and work" | "name": " " | name is missing
            "version": 1 | "version": 2 | first version
            "reversed": true | "reversd": true | This is not a questionnaire
            "reliableChange": 20 | "reliableChange": 0 | above 0
            """)
    void whatIsWrongIsRefusedInWords(String right, String wrong, String words) {
        assertThat(file()).contains(right);
        assertThat(words(add(file().replace(right, wrong))).toString()).contains(words);
        assertThat(icb.in(() -> questionnaires.newest(code))).isEmpty();
    }

    @Test
    void aShippedOneIsNotReplaced() {
        assertThat(words(add(file().replace(code, "PHQ9"))))
                .containsExactly("PHQ9 comes with the service. Give yours another code");
    }

    @Test
    void whatIsNoFileIsRefusedInWords() {
        assertThat(words(add("<html>")).getFirst()).startsWith("This is not a questionnaire");
        assertThat(words(add("{}"))).isNotEmpty();
        assertThat(words(add("x".repeat(300_000)))).containsExactly("This file is larger than any questionnaire");
    }
}
