package uk.workwell.casework.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.sharing.words.ClinicalWords;

/** The warning on the layer that can be shared: it finds, suggests and forgets. */
class ShareableWordsTest {

    private final ShareableWords words = new ShareableWords(new ClinicalWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marigold can start from 8:40. Because of her sciatica she needs to change between sitting and standing."
                        + "|Marigold can start from 8:40. She needs to change between sitting and standing.",
                "She needs a break every hour because of her migraine.|She needs a break every hour.",
                "He cannot lift more than 5 kg due to sciatica|He cannot lift more than 5 kg",
                "Because of depression, mornings are hard.|Mornings are hard.",
                "She needs to move because of her sciatica every half hour.|She needs to move every half hour."
            })
    void suggestsTheSentenceWithoutItsReason(String written, String instead) {
        assertThat(words.warning(written).flatMap(ShareableWords.Warning::instead))
                .contains(instead);
    }

    @Test
    void givesAdviceWhereTheSentenceCannotBeCut() {
        var warning = words.warning("She was diagnosed with depression in May").orElseThrow();
        assertThat(warning.instead()).isEmpty();
        assertThat(warning.advice()).contains("Say what would help at work");
        assertThat(warning.words()).isNotEmpty();
    }

    @Test
    void saysNothingOfWordsAboutWork() {
        assertThat(words.warning("Marigold can start from 8:40 and stands for ten minutes at most"))
                .isEqualTo(Optional.empty());
        assertThat(words.warning("")).isEmpty();
    }

    @Test
    void neverPutsTheWordsIntoALog() {
        assertThat(words.warning("Her sciatica is back").orElseThrow().toString())
                .doesNotContain("sciatica");
        assertThat(new NoteWords(NoteKind.CALL, null, "sciatica", "sciatica", null).toString())
                .doesNotContain("sciatica");
    }
}
