package uk.workwell.casework.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.measures.Scale.Change;

/** What every questionnaire counts, by tables, and that no version of one ever changes. */
class ScoringTest {

    private final ShippedQuestionnaires questionnaires = read();

    private static ShippedQuestionnaires read() {
        try {
            return new ShippedQuestionnaires(JsonMapper.shared());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Questionnaire of(String code) {
        return questionnaires.find(code, 1).orElseThrow();
    }

    private Scale scale(String code, String scale) {
        return of(code).scales().stream()
                .filter(one -> one.code().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> answers(Questionnaire of, String typed) {
        var answers = new HashMap<String, Integer>();
        var values = typed.split(" ", -1);
        for (int n = 0; n < values.length; n++) {
            if (!values[n].equals("-")) answers.put(of.items().get(n).code(), Integer.valueOf(values[n]));
        }
        return answers;
    }

    @ParameterizedTest(name = "{0} {1}: {2} counts {3}, {4}")
    @CsvSource(textBlock = """
            WHO5, WHO5, 0 0 0 0 0, 0, Low well-being
            WHO5, WHO5, 5 5 5 5 5, 100, Not low
            WHO5, WHO5, 3 3 2 2 2, 48, Low well-being
            WHO5, WHO5, 3 3 3 2 2, 52, Not low
            ONS4, SATISFIED, 0 9 9 9, 0, Low
            ONS4, SATISFIED, 5 9 9 9, 5, Medium
            ONS4, WORTHWHILE, 0 8 0 0, 8, High
            ONS4, HAPPY, 0 0 10 0, 10, Very high
            ONS4, ANXIOUS, 0 0 0 0, 0, Very low
            ONS4, ANXIOUS, 9 9 9 3, 3, Low
            ONS4, ANXIOUS, 9 9 9 5, 5, Medium
            ONS4, ANXIOUS, 9 9 9 6, 6, High
            PHQ9, PHQ9, 0 0 0 0 0 0 0 0 0, 0, None or minimal
            PHQ9, PHQ9, 3 3 3 3 3 3 3 3 3, 27, Severe
            PHQ9, PHQ9, 1 1 1 1 0 0 0 0 0, 4, None or minimal
            PHQ9, PHQ9, 1 1 1 1 1 0 0 0 0, 5, Mild
            PHQ9, PHQ9, 1 1 1 1 1 1 1 1 1, 9, Mild
            PHQ9, PHQ9, 2 1 1 1 1 1 1 1 1, 10, Moderate
            PHQ9, PHQ9, 2 2 2 2 2 2 2 1 0, 15, Moderately severe
            PHQ9, PHQ9, 3 3 3 3 2 2 2 2 0, 20, Severe
            GAD7, GAD7, 0 0 0 0 0 0 0, 0, None or minimal
            GAD7, GAD7, 3 3 3 3 3 3 3, 21, Severe
            GAD7, GAD7, 2 2 1 1 1 1 1, 9, Mild
            GAD7, GAD7, 2 2 2 1 1 1 1, 10, Moderate
            WSAS, WSAS, 0 0 0 0 0, 0, Little impairment
            WSAS, WSAS, 8 8 8 8 8, 40, Much impairment
            WSAS, WSAS, 4 4 4 4 4, 20, Some impairment
            WSAS, WSAS, 2 2 2 2 1, 9, Little impairment
            WAS, WAS, 0, 0, Poor
            WAS, WAS, 5, 5, Poor
            WAS, WAS, 6, 6, Moderate
            WAS, WAS, 8, 8, Good
            WAS, WAS, 10, 10, Excellent
            """)
    void countsWhatTheTableSays(String code, String scale, String typed, int score, String band) {
        var counted = scale(code, scale).score(of(code), answers(of(code), typed));
        assertThat(counted).contains(score);
        assertThat(scale(code, scale).band(score).orElseThrow().words()).isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} {1}: from {2} to {3} is {4}")
    @CsvSource(textBlock = """
            WHO5, WHO5, 40, 50, BETTER
            WHO5, WHO5, 40, 48, WITHIN_CHANCE
            WHO5, WHO5, 50, 40, WORSE
            PHQ9, PHQ9, 16, 10, BETTER
            PHQ9, PHQ9, 16, 11, WITHIN_CHANCE
            PHQ9, PHQ9, 10, 16, WORSE
            PHQ9, PHQ9, 10, 10, SAME
            GAD7, GAD7, 12, 8, BETTER
            GAD7, GAD7, 12, 9, WITHIN_CHANCE
            WSAS, WSAS, 30, 10, NOT_KNOWN
            ONS4, ANXIOUS, 8, 2, NOT_KNOWN
            """)
    void tellsAChangeFromChance(String code, String scale, int before, int now, Change change) {
        assertThat(scale(code, scale).change(before, now)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHO5", "ONS4", "PHQ9", "GAD7", "WSAS", "WAS"})
    void countsNothingWhereAnAnswerIsMissingAndCoversItsWholeRange(String code) {
        var one = of(code);
        assertThat(one.items()).extracting(Questionnaire.Item::code).doesNotHaveDuplicates();
        assertThat(one.attribution()).isNotBlank();
        for (var scale : one.scales()) {
            var all = new HashMap<String, Integer>();
            scale.items().forEach(item -> all.put(item, one.low()));
            assertThat(scale.score(one, all)).isPresent();
            all.remove(scale.items().getFirst());
            assertThat(scale.score(one, all)).isEmpty();
            for (int score = scale.low(); score <= scale.high(); score++) {
                int figure = score;
                assertThat(scale.bands().stream().filter(band -> band.from() <= figure && figure <= band.to()))
                        .as(scale.code() + " " + score)
                        .hasSize(1);
            }
            assertThat(scale.high()).isEqualTo(scale.factor() * scale.items().size() * one.high());
        }
    }

    @Test
    void onlyTheLastItemOfPhq9TellsOfACrisis() {
        var crisis = questionnaires.newest().stream()
                .flatMap(one -> one.items().stream())
                .filter(item -> item.crisisFrom() != null)
                .toList();
        assertThat(crisis).extracting(Questionnaire.Item::code).containsExactly("PHQ9_9");
        assertThat(crisis.getFirst().crisis(0)).isFalse();
        assertThat(crisis.getFirst().crisis(1)).isTrue();
        assertThat(crisis.getFirst().crisis(null)).isFalse();
    }

    @Nested
    class AReversedItem {

        @Test
        void countsFromTheOtherEnd() {
            var items = List.of(
                    new Questionnaire.Item("A", "Calm", false, null), new Questionnaire.Item("B", "Tense", true, null));
            var scale = new Scale("S", "Calm", List.of("A", "B"), 1, Scale.Counting.SUM, 2, 10, true, 2, List.of());
            var one = new Questionnaire(
                    "OWN", 1, "Own", "", "", null, 1, 5, List.of("no", "yes"), items, List.of(scale), "Ours");
            assertThat(scale.score(one, Map.of("A", 5, "B", 1))).contains(10);
            assertThat(scale.score(one, Map.of("A", 1, "B", 5))).contains(2);
            assertThat(scale.score(one, Map.of("A", 2, "B", 2))).contains(6);
            assertThat(one.choices().getFirst().words()).isEqualTo("1, no");
        }
    }

    /** A change of a word is a new version in a file of its own: whoever edits one of these sees this fail. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            gad7-1.json, 3b8e7de8db2f9b579a7aca44e68b8eff32deedab5c5434900cf52f57c199491b
            ons4-1.json, 5eb9321a21393bcfd3d23701dc5d543c3128acdacafc3db5381857d2af0ea535
            phq9-1.json, 5b886c43966fa57e1f116bcc0e910cf367bf746537b026b39e742404654118ff
            was-1.json, 0df63f8d3b657bee1df2e7b8c059bddae7ea6edb8bdb9098558e816c672bbd53
            who5-1.json, 64185fea6644307236a8c4b43c118fea281bc33f82859eae1981402fa94d96fd
            wsas-1.json, 3ef36438b844625b3e1dcd1d39632439be2bebb8d1ad777b8bbd9d957c7e62d1
            """)
    void aVersionNeverChanges(String file, String digest) throws IOException, NoSuchAlgorithmException {
        try (var stream =
                Objects.requireNonNull(Questionnaires.class.getClassLoader().getResourceAsStream("measures/" + file))) {
            var hash = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(digest);
        }
    }
}
