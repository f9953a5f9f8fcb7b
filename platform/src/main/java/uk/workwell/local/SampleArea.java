package uk.workwell.local;

import java.util.List;
import java.util.Locale;
import uk.workwell.referral.Route;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

/** Where sample people live, who sends them, and the number of the first of them. */
record SampleArea(String code, List<String> employers, List<String> postcodes, boolean outOfWork, int firstNumber) {

    static final List<SampleArea> ALL = List.of(
            new SampleArea(
                    "QE1",
                    List.of("harbour-foods", "harbour-foods", "mill-lane-print"),
                    List.of("LA1 1YN", "PR1 2HE"),
                    true,
                    0),
            new SampleArea("QOP", List.of("harbour-foods"), List.of("M14 5SX", "OL1 1NL"), true, 270),
            new SampleArea("QF7", List.of("northgate-care"), List.of("S1 2HH", "S60 1AE"), false, 540));

    /** More often the ways that are used more often. */
    private static final List<Route> WAYS = List.of(
            Route.SELF,
            Route.GP,
            Route.JOBCENTRE,
            Route.SELF,
            Route.COMMUNITY,
            Route.GP,
            Route.PHONE,
            Route.SELF,
            Route.GP,
            Route.JOBCENTRE);

    TenantId icb() {
        return ReadySettings.tenant(code);
    }

    Route way(int number) {
        return WAYS.get(number % WAYS.size());
    }

    Colleague colleague(Team team, String role) {
        var email = role + "@" + code.toLowerCase(Locale.ROOT) + ".example";
        return CurrentTenant.within(icb(), () -> team.byEmail(email).orElseThrow());
    }
}
