package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.RefusalReason;

/**
 * What the rules said, rule by rule, with the settings version that they used. Advice: a named human decides.
 *
 * @param locality whose rules were used; null for the ICB's own
 * @param on the day on which the rules measured
 */
public record Receipt(
        RulesSay outcome,
        int settingsVersion,
        @Nullable String locality,
        LocalDate on,
        Instant madeAt,
        List<Line> lines) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * One rule.
     *
     * @param rule its short name, such as {@code Age}
     * @param words what was known, such as "29 years old on 20 November 2026"
     * @param needs what the area asks for, such as "16 or older on the day of receipt"
     * @param hint what would change it; null where there is nothing to change
     */
    public record Line(
            String rule,
            RulesSay outcome,
            String words,
            String needs,
            @Nullable String hint) {}

    static Receipt of(uk.workwell.referral.eligibility.Receipt advice, Instant madeAt) {
        return new Receipt(
                RulesSay.valueOf(advice.outcome().name()),
                advice.settingsVersion(),
                advice.locality(),
                advice.on(),
                madeAt,
                advice.lines().stream().map(Receipt::line).toList());
    }

    private static Line line(uk.workwell.referral.eligibility.Line line) {
        return new Line(
                name(line.reason()),
                switch (line.verdict()) {
                    case PASS -> RulesSay.ELIGIBLE;
                    case FAIL -> RulesSay.NOT_ELIGIBLE;
                    case UNKNOWN -> RulesSay.UNKNOWN;
                },
                line.input(),
                line.needs(),
                line.whatWouldChange());
    }

    private static String name(@Nullable RefusalReason reason) {
        return switch (reason) {
            case null -> "Room";
            case AGE -> "Age";
            case AREA -> "Area";
            case NO_HEALTH_LINK -> "Health makes work hard";
            case OUT_OF_WORK_TOO_LONG -> "Time away from work";
            case NOT_IN_COHORT -> "Situation at work";
            case NO_RIGHT_TO_WORK -> "Right to work";
            case COMPLEX_NEEDS -> "Needs";
            case ALREADY_IN_WORKWELL -> "Support now";
            case ON_OTHER_PROGRAMME -> "Other programmes";
            case DECLINED_SHARING -> "Sharing";
        };
    }
}
