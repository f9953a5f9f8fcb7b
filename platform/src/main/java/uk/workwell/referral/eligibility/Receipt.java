package uk.workwell.referral.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the advice came out as it did.
 *
 * @param settingsVersion version of the ICB's settings that was used
 * @param locality whose rules were used, null for the ICB's own
 * @param on the day on which the rules measured
 * @param lines in the order of the rules
 */
public record Receipt(int settingsVersion, @Nullable String locality, LocalDate on, Outcome outcome, List<Line> lines) {

    /** One fail is enough for "not eligible"; otherwise one unknown for "unknown". */
    public enum Outcome {
        ELIGIBLE,
        NOT_ELIGIBLE,
        UNKNOWN
    }

    public Receipt {
        lines = List.copyOf(lines);
    }

    /** The lines that failed. */
    public List<Line> fails() {
        return with(Verdict.FAIL);
    }

    /** The lines that nobody can tell yet. */
    public List<Line> unknowns() {
        return with(Verdict.UNKNOWN);
    }

    private List<Line> with(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }
}
