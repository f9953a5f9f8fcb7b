package uk.workwell.tenant.settings;

import java.util.List;

/**
 * How people come to the service.
 *
 * @param ways those that are open; employers have settings of their own
 */
public record Intake(Sourced<List<WayIn>> ways) {

    /** What holds where an ICB has not said: every way but the two that need a local arrangement. */
    static Intake assumed() {
        return new Intake(Sourced.assumed(
                List.of(WayIn.SELF, WayIn.GP, WayIn.CLINICIAN, WayIn.JOBCENTRE, WayIn.COMMUNITY, WayIn.PHONE)));
    }

    public boolean takes(WayIn way) {
        return ways.value().contains(way);
    }

    public boolean takesFromProfessionals() {
        return ways.value().stream().anyMatch(WayIn::isProfessional);
    }
}
