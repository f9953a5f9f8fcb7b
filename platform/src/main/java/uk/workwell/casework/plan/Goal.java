package uk.workwell.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Domain;

/**
 * What is to be reached, and the way there. While a plan is a draft anything but the id may be missing.
 *
 * @param id the same in every version
 * @param by the day on which it can be told whether it is met
 * @param barriers what stands in its way
 * @param steps in order
 */
public record Goal(
        UUID id,
        String text,
        @Nullable Domain domain,
        @Nullable LocalDate by,
        List<BarrierCode> barriers,
        List<PlanStep> steps) {

    public Goal {
        barriers = barriers.stream().sorted().toList();
        steps = List.copyOf(steps);
    }
}
