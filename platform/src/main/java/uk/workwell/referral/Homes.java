package uk.workwell.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.referral.eligibility.Answer;
import uk.workwell.referral.eligibility.Circumstances;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.referral.eligibility.Ties;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.Practices;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;
import uk.workwell.tenant.places.TenantFinding.Served;
import uk.workwell.tenant.settings.Settings;

/** Whether somebody's home lies in the bound ICB, and in which locality, as one version of the settings draws them. */
@Component
class Homes {

    private final TenantFinder finder;
    private final Councils councils;
    private final Practices practices;

    Homes(TenantFinder finder, Councils councils, Practices practices) {
        this.finder = finder;
        this.councils = councils;
        this.practices = practices;
    }

    Circumstances place(Circumstances person, Postcode postcode, @Nullable String council, Settings settings) {
        var home = find(postcode, council, settings);
        var resident = livesHere(home);
        return person.living(
                new Ties(resident, person.ties().gp(), person.ties().jobcentre()),
                home instanceof Served served && resident == Answer.YES ? served.locality() : null);
    }

    /** Null outside any, and where it is still open. */
    @Nullable
    String locality(Postcode postcode, @Nullable String council, Settings settings) {
        var home = find(postcode, council, settings);
        return home instanceof Served served && livesHere(home) == Answer.YES ? served.locality() : null;
    }

    /** Whether the practice lies here, where it was named; what was said of it otherwise. */
    Answer registeredHere(@Nullable String practice, Said said, Settings settings) {
        return Optional.ofNullable(practice)
                .flatMap(practices::find)
                .map(found ->
                        livesHere(finder.under(CurrentTenant.get(), settings).tenantAt(Place.registeredWith(found))))
                .orElse(said.gpHere());
    }

    private TenantFinding find(Postcode postcode, @Nullable String code, Settings settings) {
        var place = Place.at(postcode);
        var council = code == null ? null : councils.find(code).orElse(null);
        return finder.under(CurrentTenant.get(), settings).find(council == null ? place : place.and(council));
    }

    private static Answer livesHere(TenantFinding home) {
        return switch (home) {
            case Served(var tenant, var locality, var how) ->
                tenant.id().equals(CurrentTenant.get()) ? Answer.YES : Answer.NO;
            case TenantFinding.NoServiceYet(var icb) -> Answer.NO;
            case TenantFinding.AskCouncil ask -> Answer.UNKNOWN;
            case TenantFinding.StillOpen(var tenants) -> Answer.UNKNOWN;
            case TenantFinding.Unknown(var words) -> Answer.UNKNOWN;
        };
    }
}
