package uk.workwell.casework.risk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;

/**
 * A concern about somebody's safety.
 *
 * @param words what was seen, heard and done; at most 4,000 characters
 */
public record RaiseConcern(CaseId caseId, @Nullable RiskLevel level, Set<Trigger> triggers, String words) {

    public RaiseConcern {
        triggers = Set.copyOf(triggers);
    }

    @Override
    public String toString() {
        return "RaiseConcern";
    }
}
