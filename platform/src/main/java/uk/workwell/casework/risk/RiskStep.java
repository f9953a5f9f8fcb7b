package uk.workwell.casework.risk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Something that was done about a risk.
 *
 * @param action the verb, as in {@code docs/states/risk.csv}
 * @param words what was written with it
 */
public record RiskStep(
        Instant at, String action, Actor by, @Nullable String words) {

    @Override
    public String toString() {
        return "RiskStep[" + action + "]";
    }
}
