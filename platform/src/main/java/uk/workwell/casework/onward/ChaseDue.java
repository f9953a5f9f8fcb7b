package uk.workwell.casework.onward;

import java.time.LocalDate;
import uk.workwell.casework.CaseId;

/**
 * A service has not answered and is to be asked.
 *
 * @param chases how often it was asked already, 0 or 1
 */
public record ChaseDue(
        OnwardId id, CaseId caseId, String person, String service, LocalDate sentOn, LocalDate dueOn, int chases) {}
