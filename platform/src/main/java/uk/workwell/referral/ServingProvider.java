package uk.workwell.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Team;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.Settings;

/** Which provider of the bound ICB takes somebody: the one that its settings name for the locality of their home. */
@Service
public class ServingProvider {

    private final Homes homes;
    private final Team team;

    ServingProvider(Homes homes, Team team) {
        this.homes = homes;
        this.team = team;
    }

    /** @param council code of the council, where the postcode alone leaves the locality open */
    public ProviderId of(Postcode postcode, @Nullable String council, Settings settings) {
        return team.providerAt(homes.locality(postcode, council, settings));
    }

    /** While nobody has said where they live. */
    public ProviderId anywhereElse() {
        return team.defaultProvider();
    }
}
