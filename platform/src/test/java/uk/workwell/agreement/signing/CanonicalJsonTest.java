package uk.workwell.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form, against the vectors of RFC 8785. */
class CanonicalJsonTest {

    @Nested
    class ANumber {

        /** RFC 8785, appendix B. */
        @ParameterizedTest
        @CsvSource({
            "0000000000000000, 0",
            "8000000000000000, 0",
            "0000000000000001, 5e-324",
            "8000000000000001, -5e-324",
            "7fefffffffffffff, 1.7976931348623157e+308",
            "ffefffffffffffff, -1.7976931348623157e+308",
            "4340000000000000, 9007199254740992",
            "c340000000000000, -9007199254740992",
            "4430000000000000, 295147905179352830000",
            "44b52d02c7e14af5, 9.999999999999997e+22",
            "44b52d02c7e14af6, 1e+23",
            "44b52d02c7e14af7, 1.0000000000000001e+23",
            "444b1ae4d6e2ef4e, 999999999999999700000",
            "444b1ae4d6e2ef4f, 999999999999999900000",
            "444b1ae4d6e2ef50, 1e+21",
            "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
            "3eb0c6f7a0b5ed8d, 0.000001",
            "41b3de4355555553, 333333333.3333332",
            "41b3de4355555554, 333333333.33333325",
            "41b3de4355555555, 333333333.3333333",
            "41b3de4355555556, 333333333.3333334",
            "41b3de4355555557, 333333333.33333343",
            "becbf647612f3696, -0.0000033333333333333333",
            "43143ff3c1cb0959, 1424953923781206.2"
        })
        void isWrittenAsEcmascriptDoes(String bits, String written) {
            assertThat(CanonicalJson.text(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                    .isEqualTo(written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"7fffffffffffffff", "7ff0000000000000", "fff0000000000000"})
        void thatIsNoneIsRefused(String bits) {
            double none = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
            assertThatThrownBy(() -> CanonicalJson.text(none)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void thatIsWholeMayBeWrittenEitherWay() {
            assertThat(CanonicalJson.text(List.of(5, 5L, 5.0))).isEqualTo("[5,5,5]");
        }

        @Test
        void thatIsTooLargeToBeExactIsRefused() {
            assertThatThrownBy(() -> CanonicalJson.text(9_007_199_254_740_993L))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void leadsBackToItself() {
            var random = new Random(8785);
            for (int n = 0; n < 20_000; n++) {
                double value = Double.longBitsToDouble(random.nextLong());
                if (!Double.isFinite(value)) continue;
                var written = CanonicalJson.text(value);
                assertThat(Double.parseDouble(written)).as(written).isEqualTo(value == 0 ? 0.0 : value);
            }
        }
    }

    @Nested
    class AText {

        /** RFC 8785, 3.2.2 and 3.2.4: the example and its bytes. */
        @Test
        void isEscapedOnlyWhereItMustBe() {
            var example = new LinkedHashMap<String, Object>();
            example.put(
                    "numbers",
                    List.of(Double.valueOf("333333333.33333329"), 1E30, 4.50, 2e-3, 0.000000000000000000000000001));
            example.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
            example.put("literals", Arrays.<@Nullable Object>asList(null, true, false));
            assertThat(CanonicalJson.text(example)).isEqualTo("""
                    {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                    "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
        }

        @Test
        void keepsWhatIsNotAscii() {
            assertThat(CanonicalJson.of("é😀")).asHexString().isEqualTo("22C3A9F09F988022");
        }

        @Test
        void withHalfACharacterIsRefused() {
            assertThatThrownBy(() -> CanonicalJson.text("\ud83d!")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class AnObject {

        /** RFC 8785, 3.2.3: by UTF-16 units, not by code points or in an alphabet. */
        @Test
        void hasItsNamesInTheOrderOfTheirUnits() {
            var example = Map.of(
                    "\u20ac", "Euro Sign",
                    "\r", "Carriage Return",
                    "\ufb33", "Hebrew Letter Dalet With Dagesh",
                    "1", "One",
                    "\ud83d\ude00", "Emoji: Grinning Face",
                    "\u0080", "Control",
                    "\u00f6", "Latin Small Letter O With Diaeresis");
            assertThat(CanonicalJson.text(example).replaceAll("\"[^\"]*\":", ""))
                    .isEqualTo("{\"Carriage Return\",\"One\",\"Control\",\"Latin Small Letter O With Diaeresis\","
                            + "\"Euro Sign\",\"Emoji: Grinning Face\",\"Hebrew Letter Dalet With Dagesh\"}");
        }

        @Test
        void isSortedWithinAnotherToo() {
            assertThat(CanonicalJson.text(Map.of("b", Map.of("d", 1, "c", List.of()), "a", Map.of())))
                    .isEqualTo("{\"a\":{},\"b\":{\"c\":[],\"d\":1}}");
        }
    }

    private enum Colour {
        RED
    }

    private record PieceId(UUID value) {}

    private record Piece(PieceId id, @Nullable String name, LocalDate since, Instant at, List<Colour> colours) {}

    @Nested
    class ARecord {

        @Test
        void isAnObjectOfItsParts() {
            var piece = new Piece(
                    new PieceId(new UUID(0, 7)),
                    null,
                    LocalDate.of(2026, 11, 25),
                    Instant.parse("2026-11-25T09:30:00Z"),
                    List.of(Colour.RED));
            assertThat(CanonicalJson.text(piece)).isEqualTo("""
                    {"at":"2026-11-25T09:30:00Z","colours":["RED"],"id":"00000000-0000-0000-0000-000000000007",\
                    "name":null,"since":"2026-11-25"}""");
        }

        @Test
        void withASetIsRefusedSinceItWouldNotBeTheSameTwice() {
            assertThatThrownBy(() -> CanonicalJson.text(Map.of("set", Set.of("a", "b"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
