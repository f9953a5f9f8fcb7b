package uk.workwell.tenant.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ICB with rules, a provider or a start of its own.
 *
 * @param code unique within the ICB, lower case: "lancaster"
 * @param goLive first day of the service there; null if it began with the ICB's
 * @param overrides null if the ICB's rules hold
 */
public record Locality(
        String code,
        String name,
        Sourced<Area> area,
        @Nullable LocalDate goLive,
        @Nullable Overrides overrides) {}
