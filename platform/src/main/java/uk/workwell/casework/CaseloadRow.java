package uk.workwell.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.Cohort;

/** One line of a caseload. */
public record CaseloadRow(
        CaseId id,
        String name,
        String reference,
        String coach,
        CaseState state,
        Cohort cohort,
        Instant openedAt,
        int maxWeeks,
        LocalDate forecastStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate lastContactOn,
        @Nullable Instant nextAt,
        int extensionWeeks,
        List<SupportClock.Pause> pauses) {

    public SupportClock clock() {
        var clock = startedOn == null
                ? SupportClock.forecast(forecastStart, maxWeeks)
                : SupportClock.running(startedOn, maxWeeks);
        return clock.extendedBy(extensionWeeks).pausedFor(pauses);
    }
}
