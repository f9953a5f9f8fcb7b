package uk.workwell.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules said, rule by rule, with the settings version that they used. Advice: a named human decides. */
public record Receipt(RulesSay outcome, int settingsVersion, Instant madeAt, List<Line> lines) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * One rule.
     *
     * @param rule its short name, such as {@code Age}
     * @param words what was found, such as "29, needs 16 or over"
     * @param hint what would change it
     */
    public record Line(
            String rule,
            RulesSay outcome,
            String words,
            @Nullable String hint) {}
}
