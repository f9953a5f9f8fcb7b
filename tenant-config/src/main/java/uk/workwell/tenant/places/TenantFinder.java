package uk.workwell.tenant.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.places.IcbFinding.How;
import uk.workwell.tenant.places.TenantFinding.AskCouncil;
import uk.workwell.tenant.places.TenantFinding.NoServiceYet;
import uk.workwell.tenant.places.TenantFinding.Served;
import uk.workwell.tenant.places.TenantFinding.StillOpen;
import uk.workwell.tenant.places.TenantFinding.Unknown;
import uk.workwell.tenant.settings.Locality;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;

/** From a place to the tenant that serves it, by the live ICB and what its settings say of coverage and localities. */
@Component
public class TenantFinder {

    private final IcbFinder icbFinder;
    private final Icbs icbs;
    private final Councils councils;
    private final FormerIcbs former;
    private final Function<IcbCode, Optional<Tenant>> tenants;
    private final Function<TenantId, Settings> settings;

    @Autowired
    public TenantFinder(IcbFinder icbFinder, Icbs icbs, Councils councils, Tenants tenants, SettingsBook book) {
        this(icbFinder, icbs, councils, code -> tenants.byCode(code.value()), book::current);
    }

    TenantFinder(
            IcbFinder icbFinder,
            Icbs icbs,
            Councils councils,
            Function<IcbCode, Optional<Tenant>> tenants,
            Function<TenantId, Settings> settings) {
        this(icbFinder, icbs, councils, new FormerIcbs(councils), tenants, settings);
    }

    private TenantFinder(
            IcbFinder icbFinder,
            Icbs icbs,
            Councils councils,
            FormerIcbs former,
            Function<IcbCode, Optional<Tenant>> tenants,
            Function<TenantId, Settings> settings) {
        this.icbFinder = icbFinder;
        this.icbs = icbs;
        this.councils = councils;
        this.former = former;
        this.tenants = tenants;
        this.settings = settings;
    }

    /** The same, as one tenant's settings of another day would find. Reads no reference data again. */
    public TenantFinder under(TenantId tenant, Settings version) {
        // What former ICBs there were is read from files once, not for each referral.
        return new TenantFinder(
                icbFinder, icbs, councils, former, tenants, id -> id.equals(tenant) ? version : settings.apply(id));
    }

    /** The tenant and the locality; asks for the council where localities meet, too. For referrals. */
    public TenantFinding find(Place place) {
        var found = tenantAt(place);
        return found instanceof Served served ? inLocality(served.tenant(), served.how(), place) : found;
    }

    /** The tenant alone: whoever only looks for the right page isn't asked for a locality. */
    public TenantFinding tenantAt(Place place) {
        return switch (icbFinder.find(place)) {
            case IcbFinding.One(var icb, var how) -> covered(icb, how, place);
            case IcbFinding.Ask(var options, var perhapsOutside) -> new AskCouncil(options, perhapsOutside);
            case IcbFinding.StillOpen(var candidates) ->
                new StillOpen(candidates.stream()
                        .map(tenants)
                        .flatMap(Optional::stream)
                        .toList());
            case IcbFinding.NotInEngland(var words) -> new Unknown(words);
            case IcbFinding.Unknown(var words) -> new Unknown(words);
        };
    }

    private TenantFinding covered(IcbCode icb, How how, Place place) {
        var tenant = tenants.apply(icb).orElse(null);
        if (tenant == null) {
            return new NoServiceYet(icbs.get(icb));
        }
        var coverage = settings.apply(tenant.id()).coverage().value();
        return switch (AreaMatch.of(coverage, place, former.of(place, icb))) {
            case YES -> new Served(tenant, null, how);
            case NO -> new NoServiceYet(icbs.get(icb));
            case PERHAPS -> place.council() == null ? asks(icb) : new StillOpen(List.of(tenant));
        };
    }

    private TenantFinding inLocality(Tenant tenant, How how, Place place) {
        var icb = new IcbCode(tenant.odsCode());
        var formerIcbs = former.of(place, icb);
        Locality found = null;
        for (var locality : settings.apply(tenant.id()).localities()) {
            var match = AreaMatch.of(locality.area().value(), place, formerIcbs);
            boolean several = match == AreaMatch.YES && found != null;
            if ((match == AreaMatch.PERHAPS || several) && place.council() == null) {
                return asks(icb);
            }
            found = match == AreaMatch.YES && found == null ? locality : found;
        }
        return new Served(tenant, code(found), how);
    }

    private AskCouncil asks(IcbCode icb) {
        return new AskCouncil(councils.liveIn(Set.of(icb)), false);
    }

    private static @Nullable String code(@Nullable Locality locality) {
        return locality == null ? null : locality.code();
    }
}
