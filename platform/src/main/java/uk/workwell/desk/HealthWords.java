package uk.workwell.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.words.ClinicalWords;
import uk.workwell.sharing.words.Found;

/** Words of an employer that may tell of somebody's health, for the warning beside them: at most ten at a time. */
@Component
class HealthWords {

    private static final int MOST = 10;

    private final ClinicalWords words;

    HealthWords(ClinicalWords words) {
        this.words = words;
    }

    /** As they stand in the text, in order. */
    List<String> in(String text) {
        return words.find(text).stream().map(Found::words).limit(MOST).toList();
    }
}
