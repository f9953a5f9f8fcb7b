package uk.workwell.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseResult.Fault;

/** What somebody writes for the care team. */
final class Words {

    private static final int AT_MOST = 2000;

    private Words() {}

    static Optional<Fault> needed(String field, @Nullable String words, String ask) {
        return words == null || words.isBlank() ? Optional.of(new Fault(field, ask)) : tooLong(field, words);
    }

    static Optional<Fault> tooLong(String field, @Nullable String words) {
        return words == null || words.strip().length() <= AT_MOST
                ? Optional.empty()
                : Optional.of(new Fault(field, "Shorten this to 2,000 characters or fewer"));
    }
}
