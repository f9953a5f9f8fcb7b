package uk.workwell.tenant.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @Nested
    class ATypedPostcode {

        @ParameterizedTest
        @CsvSource({
            "la1 1aa, LA1 1AA, LA1, LA1 1",
            "' M11AE ', M1 1AE, M1, M1 1",
            "s-w-1a 1aa, SW1A 1AA, SW1A, SW1A 1",
            "w1a 1aa, W1A 1AA, W1A, W1A 1",
            "b14 5ab, B14 5AB, B14, B14 5",
            "ec1a1bb, EC1A 1BB, EC1A, EC1A 1",
            "LA1 OAA, LA1 0AA, LA1, LA1 0"
        })
        void isReadInAnyCaseAndSpacing(String typed, String written, String outward, String sector) {
            var postcode = Postcode.of(typed);
            assertThat(postcode.written()).isEqualTo(written);
            assertThat(postcode.outwardCode()).isEqualTo(outward);
            assertThat(postcode.sector()).isEqualTo(sector);
        }

        @Test
        void keepsItsSecondHalfOutOfLogs() {
            assertThat(Postcode.of("LA1 1AA")).hasToString("LA1 …");
        }
    }

    @Nested
    class WhatIsNoPostcode {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "hello",
                    "LA1 1A",
                    "LA1 1AAA",
                    "1LA 1AA",
                    "LA1 1CV",
                    "🙂",
                    "<b>LA1 1AA</b>",
                    "مرحبا"
                })
        void getsAnExample(String typed) {
            assertThat(words(typed)).contains("like LA1 1AA");
        }

        @Test
        void isSaidToBeHalfAPostcodeIfItIs() {
            assertThat(words("LA1")).startsWith("That is the first half of a postcode");
        }

        @ParameterizedTest
        @ValueSource(strings = {"BFPO 57", "bf1 2au"})
        void isExplainedToForces(String typed) {
            assertThat(words(typed)).contains("forces (BFPO)");
        }

        @Test
        void isExplainedForTheOldBankAndForNoFixedAddress() {
            assertThat(words("GIR 0AA")).contains("bank");
            assertThat(words("ZZ99 3VZ")).contains("no fixed address");
        }

        private String words(String typed) {
            return assertThat(Postcode.parse(typed))
                    .asInstanceOf(type(Postcode.Problem.class))
                    .actual()
                    .words();
        }
    }
}
