package uk.workwell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @Nested
    class ANumberThatChecks {

        @ParameterizedTest
        @ValueSource(strings = {"9434765919", "943 476 5919", " 943-476-5919 ", "9000000009", "9990000026"})
        void isTakenInAnySpacing(String typed) {
            assertThat(NhsNumber.problem(typed)).isEmpty();
        }

        @Test
        void isWrittenAsLettersOfTheNhsWriteIt() {
            assertThat(NhsNumber.of("9434765919").written()).isEqualTo("943 476 5919");
        }

        @Test
        void neverShowsItselfInALog() {
            assertThat(NhsNumber.of("9434765919").toString()).doesNotContain("943");
        }

        @Test
        void failsWithAnyOneDigitChanged() {
            var number = "9434765919";
            for (int at = 0; at < 10; at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit == number.charAt(at)) continue;
                    var changed = number.substring(0, at) + digit + number.substring(at + 1);
                    assertThat(NhsNumber.problem(changed)).as(changed).isPresent();
                }
            }
        }

        @Test
        void failsWithTwoNeighboursSwapped() {
            var number = "9434765919";
            for (int at = 0; at < 9; at++) {
                if (number.charAt(at) == number.charAt(at + 1)) continue;
                var swapped =
                        number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
                assertThat(NhsNumber.problem(swapped)).as(swapped).isPresent();
            }
        }
    }

    @Nested
    class ANumberThatIsNone {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0000000000",
                    "1111111111",
                    "2222222222",
                    "3333333333",
                    "4444444444",
                    "5555555555",
                    "6666666666",
                    "7777777777",
                    "8888888888",
                    "9999999999",
                    "9434765918",
                    "943476591",
                    "94347659190",
                    "",
                    "abcdefghij",
                    "٩٤٣٤٧٦٥٩١٩",
                    "943476591😀",
                    "<b>9434765919"
                })
        void isRefusedInWords(String typed) {
            assertThat(NhsNumber.problem(typed)).isPresent();
            assertThatThrownBy(() -> NhsNumber.of(typed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Not an NHS number");
        }

        @Test
        void isNotMadeOneByTenThousandGuesses() {
            var random = new Random(20261122);
            long taken = random.ints(10_000, 0, 1_000_000_000)
                    .filter(n -> NhsNumber.problem("%010d".formatted(n)).isEmpty())
                    .count();
            assertThat(taken).as("about one in eleven checks by chance").isBetween(700L, 1_100L);
        }
    }
}
