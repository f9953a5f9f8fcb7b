package uk.workwell.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service in a list. */
public record ServiceRow(
        ServiceId id,
        String name,
        String organisation,
        String description,
        boolean active,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable String cost,
        @Nullable LocalDate assuredOn) {}
