package uk.workwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @Nested
    class APhoneNumber {

        @ParameterizedTest
        @CsvSource({
            "07700 900461,+447700900461",
            "(07700) 900-461,+447700900461",
            "+44 7700 900461,+447700900461",
            "0044 7700900461,+447700900461",
            "01632 960045,+441632960045",
            "+353 1 679 7777,+35316797777"
        })
        void isKeptInOneForm(String typed, String kept) {
            assertThat(MobileNumber.of(typed).value()).isEqualTo(kept);
        }

        @Test
        void takesTextsOnlyIfItIsAMobile() {
            assertThat(MobileNumber.of("07700 900461").takesTexts()).isTrue();
            assertThat(MobileNumber.of("01632 960045").takesTexts()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "999",
                    "12345",
                    "07700",
                    "0770090046100000",
                    "hello",
                    "😀",
                    "07700 900461 or 2",
                    "<i>"
                })
        void isRefusedInWordsWhenItIsNone(String typed) {
            assertThat(MobileNumber.problem(typed)).isPresent();
        }
    }

    @Nested
    class AnEmailAddress {

        @ParameterizedTest
        @CsvSource({"Beatrix@Kettle.Example,beatrix@kettle.example", " a.b+c@mail.example ,a.b+c@mail.example"})
        void isKeptInLowerCase(String typed, String kept) {
            assertThat(EmailAddress.of(typed).value()).isEqualTo(kept);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "@",
                    "a@",
                    "@b.example",
                    "a@b",
                    "a b@c.example",
                    "a@b..example",
                    ".a@b.example",
                    "a@-b.example",
                    "a@b.example\nBcc: x@y.example",
                    "a@b.example,c@d.example",
                    "😀@b.example",
                    "<script>@b.example"
                })
        void isRefusedInWordsWhenItIsNone(String typed) {
            assertThat(EmailAddress.problem(typed)).isPresent();
        }

        @Test
        void isRefusedWhenItIsTooLong() {
            assertThat(EmailAddress.problem("a".repeat(5_000) + "@b.example")).isPresent();
        }
    }

    @Nested
    class AName {

        @ParameterizedTest
        @CsvSource({
            "Zoë  Ó Briain,zoe o briain",
            "ŁUKASZ Wałęsa,lukasz walesa",
            "Anne-Marie O’Neill,anne-marie o'neill",
            "Ａda Lovelace,ada lovelace"
        })
        void isComparedWithoutCaseAccentsAndSpareBlanks(String written, String key) {
            assertThat(NameKey.of(written).value()).isEqualTo(key);
        }

        @Test
        void isLookedForFamilyFirstToo() {
            assertThat(NameKey.of("Cornelius van Paddock").familyFirst().value())
                    .isEqualTo("paddock cornelius van");
        }
    }
}
