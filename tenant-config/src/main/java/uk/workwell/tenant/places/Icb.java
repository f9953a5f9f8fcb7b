package uk.workwell.tenant.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An Integrated Care Board.
 *
 * @param name as in the Organisation Data Service, "NHS Greater Manchester Integrated Care Board"
 * @param until last day, inclusive; null while it is live
 */
public record Icb(
        IcbCode code,
        String name,
        String region,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** "Greater Manchester". */
    public String shortName() {
        return name.replaceFirst("^NHS ", "").replaceFirst(" Integrated Care Board$", "");
    }
}
