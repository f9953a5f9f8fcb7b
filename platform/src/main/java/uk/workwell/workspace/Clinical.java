package uk.workwell.workspace;

import java.util.List;
import uk.workwell.casework.notes.ShareableWords;

/** Passages that tell of somebody's health, in words that leave the house. */
final class Clinical {

    private Clinical() {}

    static List<String> passages(ShareableWords words, String text) {
        return text.isBlank()
                ? List.of()
                : words.warning(text).map(ShareableWords.Warning::words).orElseGet(List::of);
    }
}
