package uk.workwell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.words.ClinicalWords;
import uk.workwell.sharing.words.Found;

/** Words of an employer that may tell of somebody's health, for the warning beside them: at most ten at a time. */
@Component
class HealthWords {

    private static final int MOST = 10;

    /** What may stand between two finds that make one phrase: "diagnosis of sciatica". */
    private static final Pattern JOINT =
            Pattern.compile("\\s+(?:(?:of|with|from|for|as|and)\\s+)?", Pattern.CASE_INSENSITIVE);

    private final ClinicalWords words;

    HealthWords(ClinicalWords words) {
        this.words = words;
    }

    /** As they stand in the text, in order; neighbours as one phrase, so that taking them out leaves no stump. */
    List<String> in(String text) {
        var phrases = new ArrayList<int[]>();
        for (Found found : words.find(text)) {
            if (!phrases.isEmpty()
                    && JOINT.matcher(text.substring(phrases.getLast()[1], found.start()))
                            .matches()) {
                phrases.getLast()[1] = found.end();
            } else {
                phrases.add(new int[] {found.start(), found.end()});
            }
        }
        return phrases.stream()
                .limit(MOST)
                .map(phrase -> text.substring(phrase[0], phrase[1]))
                .toList();
    }
}
