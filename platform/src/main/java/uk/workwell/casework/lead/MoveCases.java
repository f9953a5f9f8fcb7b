package uk.workwell.casework.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/**
 * Moves cases to one coach, or spreads them.
 *
 * @param cases as they were shown when they were chosen
 * @param to the new coach; null while nobody was chosen, and when they are spread
 * @param spread each goes to whoever speaks the language and has most room
 * @param beyondLimit also if a coach is over their hard limit then
 */
public record MoveCases(
        List<TeamCase> cases, @Nullable StaffId to, boolean spread, String reason, boolean beyondLimit) {

    public MoveCases {
        cases = List.copyOf(cases);
    }
}
