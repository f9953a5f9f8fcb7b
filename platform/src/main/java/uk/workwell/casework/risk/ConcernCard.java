package uk.workwell.casework.risk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Actor;

/**
 * A risk as whoever may read its words reads it.
 *
 * @param can what this colleague can do now
 * @param steps newest first
 */
public record ConcernCard(
        RiskId id,
        CaseId caseId,
        RiskLevel level,
        List<Trigger> triggers,
        String words,
        RiskState state,
        Actor author,
        Instant raisedAt,
        @Nullable Instant dueAt,
        Set<Can> can,
        List<RiskStep> steps,
        long version) {

    public ConcernCard {
        triggers = List.copyOf(triggers);
        steps = List.copyOf(steps);
        can = Set.copyOf(can);
    }

    /** What a colleague can do about a risk. */
    public enum Can {
        LOOK_AT,
        HAND_OVER,
        PROPOSE_CLOSING,
        AGREE,
        END
    }

    @Override
    public String toString() {
        return "ConcernCard[" + id + "]";
    }
}
