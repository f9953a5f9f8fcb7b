package uk.workwell.sharing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalWordsTest {
    private final ClinicalWords words = new ClinicalWords();

    private String foundIn(String text) {
        return words.find(text).stream().map(Found::words).collect(Collectors.joining(" | "));
    }

    @Nested
    class JudgedByHeldOutSentences {
        private final JudgedSentences heldOut = JudgedSentences.of("held-out.txt");
        private final JudgedSentences tuning = JudgedSentences.of("tuning.txt");

        JudgedByHeldOutSentences() throws IOException {}

        @Test
        void theyFindNineInTenAndRaiseNoMoreThanOneFalseAlarmInTen() {
            System.out.println(heldOut.verdict("held out", words));
            System.out.println(tuning.verdict("tuning", words));
            assertThat(heldOut.telling()).hasSize(150);
            assertThat(heldOut.innocent()).hasSize(150);
            assertThat(heldOut.recall(words)).isGreaterThanOrEqualTo(0.90);
            assertThat(heldOut.falseAlarms(words)).isLessThanOrEqualTo(0.10);
        }

        @Test
        void theyWereNotTunedWithThem() {
            assertThat(heldOut.telling()).doesNotContainAnyElementsOf(tuning.telling());
            assertThat(heldOut.innocent()).doesNotContainAnyElementsOf(tuning.innocent());
        }
    }

    @Nested
    class TheList {
        @Test
        void hasEightHundredTermsAndMore() {
            assertThat(Vocabulary.shipped().size()).isGreaterThanOrEqualTo(800);
        }

        @Test
        void saysWhoseItIs() throws IOException {
            try (var list = Vocabulary.class.getResourceAsStream("/sharing/clinical-words.txt")) {
                assertThat(list)
                        .isNotNull()
                        .asString(java.nio.charset.StandardCharsets.UTF_8)
                        .contains("# Licence.");
            }
        }
    }

    @Nested
    class AFoundPassage {
        @Test
        void isWhereItStandsAndSaysWhatItIs() {
            var text = "He takes Sertraline since May, for his Anxiety.";
            assertThat(words.find(text)).hasSize(2).allSatisfy(it -> assertThat(text.substring(it.start(), it.end()))
                    .isEqualTo(it.words()));
            assertThat(words.find(text)).extracting(Found::kind).containsExactly(Kind.MEDICINE, Kind.MENTAL);
        }

        @Test
        void neverShowsItsWordsInALog() {
            assertThat(words.find("Off with depression")).isNotEmpty();
            assertThat(words.find("Off with depression").toString()).doesNotContain("depression");
        }

        @Test
        void isTheLongestThatFits() {
            assertThat(foundIn("Waiting for a hip replacement.")).isEqualTo("hip replacement");
        }
    }

    @Nested
    class TheyFind {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ANAEMIA",
                    "anemia",
                    "diarrhoea",
                    "diarrhea",
                    "oedema",
                    "tumor",
                    "migraines",
                    "biopsies",
                    "diagnoses",
                    "depresion",
                    "anxeity",
                    "diabetis",
                    "arthritus",
                    "Crohn’s",
                    "Parkinson's",
                    "pneumonitis",
                    "someoxetine",
                    "50mg",
                    "50 mg daily",
                    "F32.1",
                    "post-natal depression",
                    "type 1 diabetic"
                })
        void aTermInAnySpelling(String text) {
            assertThat(words.find(text)).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "was diagnosed with something last week",
                    "she suffers from it all year",
                    "because of her left knee",
                    "signed off with it by the doctor",
                    "he broke his right arm",
                    "the consultant says it takes time"
                })
        void aTurnOfPhraseWithoutTheNameOfAnIllness(String text) {
            assertThat(words.find(text)).isNotEmpty();
        }
    }

    @Nested
    class TheyLeaveAlone {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "back to work",
                    "the stress test of the beams",
                    "prices are depressed",
                    "the heart of the business",
                    "the cold store",
                    "a shift pattern",
                    "a cell phone",
                    "a tablet computer",
                    "a virus scan",
                    "she works for a cancer charity",
                    "residents with dementia",
                    "take the M25 to bay F32",
                    "room F32.1",
                    "the right hand door",
                    "",
                    "   ",
                    "12345",
                    "😀 🙂",
                    "كلمات من اليمين"
                })
        void wordsOfWork(String text) {
            assertThat(words.find(text)).isEmpty();
        }

        @Test
        void namesThatOnlyBeginLikeATerm() {
            assertThat(foundIn("Mrs Painter met Mr Fitch of Coughlan & Sons")).isEmpty();
        }

        @Test
        void phrasesThatReachFromOneSentenceIntoTheNext() {
            assertThat(foundIn("The window was broken. Hand it in tomorrow.")).isEmpty();
        }
    }

    @Nested
    class AVeryLongText {
        @Test
        void isSearchedToItsEnd() {
            var text = "word ".repeat(20_000) + "epilepsy";
            assertThat(words.find(text)).extracting(Found::end).containsExactly(text.length());
        }
    }
}
