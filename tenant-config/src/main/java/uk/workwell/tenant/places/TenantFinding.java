package uk.workwell.tenant.places;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Tenant;

/** Which tenant serves a place, or what has to be asked, or why there is none. */
public sealed interface TenantFinding {

    /** @param locality code of the part of the ICB, where it has a rule or a provider of its own; null elsewhere */
    record Served(Tenant tenant, @Nullable String locality, IcbFinding.How how) implements TenantFinding {}

    /**
     * Ask which council the address is in, never which ICB.
     *
     * @param councils by name
     * @param perhapsOutsideEngland whether "somewhere in Wales or Scotland" has to be among the answers
     */
    record AskCouncil(List<Council> councils, boolean perhapsOutsideEngland) implements TenantFinding {}

    /** Asking doesn't settle it: the person decides, when they confirm. Empty if none of the ICBs has a service. */
    record StillOpen(List<Tenant> tenants) implements TenantFinding {}

    /** A place in England where WorkWell isn't set up here yet. */
    record NoServiceYet(Icb icb) implements TenantFinding {}

    record Unknown(String words) implements TenantFinding {}
}
