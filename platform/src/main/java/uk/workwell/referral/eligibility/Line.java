package uk.workwell.referral.eligibility;

import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.RefusalReason;

/**
 * One rule of a receipt.
 *
 * @param rule its name, {@code oldEnough}
 * @param input what was known, in words
 * @param needs what the area asks for, in words
 * @param whatWouldChange what would turn a fail or an unknown into a pass; null where there is nothing to change
 * @param reason why a referral would be refused over this rule; null for one that only informs
 */
public record Line(
        String rule,
        String input,
        Verdict verdict,
        String needs,
        @Nullable String whatWouldChange,
        @Nullable RefusalReason reason) {}
