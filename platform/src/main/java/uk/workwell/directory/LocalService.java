package uk.workwell.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service as the directory holds it.
 *
 * @param sourceRef its id in the file that it came from; null for one entered by hand
 * @param minimumAge in years, 0 to 120; null where there is none
 * @param maximumAge in years, 0 to 120; null where there is none
 * @param outwardCodes places that it covers ("LA1"); empty for the whole area of the ICB
 * @param assuredOn when somebody last checked that all this is true
 */
public record LocalService(
        ServiceId id,
        @Nullable String sourceRef,
        String organisation,
        String name,
        String description,
        boolean active,
        Set<Help> helps,
        @Nullable String url,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable String eligibility,
        @Nullable String cost,
        @Nullable String opening,
        @Nullable String languages,
        Set<String> outwardCodes,
        List<Location> locations,
        @Nullable LocalDate assuredOn) {

    public LocalService {
        helps = Set.copyOf(helps);
        outwardCodes = Set.copyOf(outwardCodes);
        locations = List.copyOf(locations);
    }

    /** The same, offered or retired. */
    LocalService as(boolean offered) {
        return changed(id, sourceRef, offered, assuredOn);
    }

    /** The same under another id of ours and of its source. */
    LocalService with(ServiceId ours, @Nullable String source) {
        return changed(ours, source, active, assuredOn);
    }

    LocalService checked(@Nullable LocalDate on) {
        return changed(id, sourceRef, active, on);
    }

    private LocalService changed(
            ServiceId ours, @Nullable String source, boolean offered, @Nullable LocalDate checked) {
        return new LocalService(
                ours,
                source,
                organisation,
                name,
                description,
                offered,
                helps,
                url,
                email,
                phone,
                minimumAge,
                maximumAge,
                eligibility,
                cost,
                opening,
                languages,
                outwardCodes,
                locations,
                checked);
    }

    /** Where it is to be found. */
    public record Location(
            @Nullable String name, String address, @Nullable String postcode) {}

    /** "18 and over", "16 to 25", "all ages". */
    public String ages() {
        if (minimumAge == null) return maximumAge == null ? "All ages" : "Up to " + maximumAge;
        return maximumAge == null ? minimumAge + " and over" : minimumAge + " to " + maximumAge;
    }
}
