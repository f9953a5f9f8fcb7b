package uk.workwell.casework.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.workwell.team.StaffId;

/** What a lead fills in; whatever is null is asked for. */
public record EnterCover(
        @Nullable StaffId away,
        @Nullable StaffId cover,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
