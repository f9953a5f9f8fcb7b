package uk.workwell.casework.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do. While a plan is a draft anything but the id may be missing.
 *
 * @param id the same in every version
 * @param due by when
 */
public record PlanStep(
        UUID id,
        String text,
        @Nullable StepOwner owner,
        @Nullable LocalDate due) {}
