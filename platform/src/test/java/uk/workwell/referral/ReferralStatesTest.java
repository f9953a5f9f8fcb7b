package uk.workwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine in the code against the machine in docs/states/referral.csv, every state with every verb. */
class ReferralStatesTest {

    private static final List<String[]> TABLE = rows();
    private static final Set<String> BEFORE_THERE_IS_A_REFERRAL = Set.of("", "DRAFT");

    private static List<String[]> rows() {
        try {
            // Maven runs tests in the module's folder.
            return Files.readAllLines(Path.of("..", "docs", "states", "referral.csv")).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The table is missing", e);
        }
    }

    private static Map<String, String> moves() {
        var moves = new TreeMap<String, String>();
        TABLE.stream()
                .filter(row -> !BEFORE_THERE_IS_A_REFERRAL.contains(row[0]))
                .forEach(row -> moves.put(row[0] + " " + row[1], row[4]));
        return moves;
    }

    static Stream<Arguments> everyStateWithEveryVerb() {
        var moves = moves();
        return Arrays.stream(ReferralState.values())
                .filter(state -> state != ReferralState.DRAFT)
                .flatMap(state -> Arrays.stream(ReferralAction.values())
                        .map(action -> Arguments.of(
                                state, action, moves.getOrDefault(state + " " + action.verb(), "refused"))));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStateWithEveryVerb")
    void goesWhereTheTableSaysAndNowhereElse(ReferralState state, ReferralAction action, String next) {
        if (next.equals("refused")) {
            assertThat(ReferralMoves.next(state, action)).isEmpty();
            assertThat(ReferralMoves.refusal(state))
                    .as("a refusal in words")
                    .endsWith(".")
                    .contains(" ");
        } else {
            assertThat(ReferralMoves.next(state, action)).contains(ReferralState.valueOf(next));
        }
    }

    @Nested
    class TheTable {

        @Test
        void namesOnlyVerbsAndStatesThatTheCodeKnows() {
            var verbs = Arrays.stream(ReferralAction.values())
                    .map(ReferralAction::verb)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(moves().keySet()).allSatisfy(key -> assertThat(verbs).contains(key.split(" ", -1)[1]));
            assertThat(verbs)
                    .allSatisfy(verb -> assertThat(moves().keySet()).anyMatch(key -> key.endsWith(" " + verb)));
            assertThat(Arrays.stream(ReferralState.values()).map(Enum::name).toList())
                    .containsAll(moves().values());
        }

        @Test
        void knowsNoStateTwiceForTheSameVerb() {
            var keys = TABLE.stream()
                    .filter(row -> !BEFORE_THERE_IS_A_REFERRAL.contains(row[0]))
                    .map(row -> row[0] + " " + row[1])
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }

        @Test
        void lapsesOnDayFourteen() {
            assertThat(TABLE.stream()
                            .filter(row -> row[0].equals("AWAITING_PERSON") && row[1].equals("lapse"))
                            .map(row -> row[5]))
                    .containsExactly("14 days");
        }
    }
}
