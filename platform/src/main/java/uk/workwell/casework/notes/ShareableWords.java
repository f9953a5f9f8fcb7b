package uk.workwell.casework.notes;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.workwell.sharing.words.ClinicalWords;
import uk.workwell.sharing.words.Found;

/** Looks at the layer that can be shared while it is written. It warns and suggests; it never blocks and keeps nothing. */
@Service
public class ShareableWords {

    private final ClinicalWords clinical;

    ShareableWords(ClinicalWords clinical) {
        this.clinical = clinical;
    }

    /**
     * Something that tells of somebody's health.
     *
     * @param words each passage as it was written
     * @param instead the text without it, where that can be said
     * @param advice what to do where it cannot
     */
    public record Warning(List<String> words, Optional<String> instead, String advice) {

        /** Never the words: they would stand in a log. */
        @Override
        public String toString() {
            return "Warning";
        }
    }

    public Optional<Warning> warning(String shareable) {
        var found = clinical.find(shareable);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(
                        found.stream().map(Found::words).distinct().toList(),
                        Suggestion.without(shareable, found),
                        ClinicalWords.SUGGESTION));
    }
}
