package uk.workwell.tenant.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of what an Integrated Care Board has decided; immutable. Every decision about a person stores the version
 * that it used.
 *
 * @param version 1 and up, within the tenant
 * @param coverage where in the ICB the service is offered
 * @param refusals one for each {@link RefusalReason}
 */
public record Settings(
        int version,
        Sourced<Area> coverage,
        Rules rules,
        Sourced<StartRule> startRule,
        List<Locality> localities,
        List<Refusal> refusals,
        Employers employers,
        Timers timers,
        Sourced<DutyHours> dutyHours,
        Sourced<Contact> contact,
        Sourced<DataProtection> dataProtection,
        Sourced<Branding> branding,
        List<Provider> providers,
        Meetings meetings,
        SupportRules support,
        Intake intake) {

    public Settings {
        localities = Area.orEmpty(localities);
        refusals = Area.orEmpty(refusals);
        providers = Area.orEmpty(providers);
        if (dataProtection == null && contact != null) dataProtection = DataProtection.assumed(contact.value());
        support = support == null ? SupportRules.assumed() : support;
        intake = intake == null ? Intake.assumed() : intake;
    }

    /** The rules at a locality; those of the ICB where it is null, unknown or has none of its own. */
    public Rules rulesAt(@Nullable String locality) {
        return locality(locality).map(Locality::overrides).map(rules::with).orElse(rules);
    }

    public Optional<Locality> locality(@Nullable String code) {
        return localities.stream()
                .filter(locality -> locality.code().equals(code))
                .findFirst();
    }

    /** The words for a reason; every checked document has them. */
    public Refusal refusal(RefusalReason reason) {
        return refusals.stream()
                .filter(refusal -> refusal.reason() == reason)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The settings lack words for " + reason));
    }

    /** The provider that a locality has of its own. */
    public Optional<Provider> ownProviderOf(@Nullable String locality) {
        return providers.stream()
                .filter(provider -> locality != null && provider.localities().contains(locality))
                .findFirst();
    }

    /** The provider of a locality, or the one for everywhere else. */
    public Provider providerAt(@Nullable String locality) {
        return ownProviderOf(locality)
                .or(() -> providers.stream()
                        .filter(provider -> provider.localities().isEmpty())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("The settings lack a provider"));
    }

    public Settings asVersion(int number) {
        return new Settings(
                number,
                coverage,
                rules,
                startRule,
                localities,
                refusals,
                employers,
                timers,
                dutyHours,
                contact,
                dataProtection,
                branding,
                providers,
                meetings,
                support,
                intake);
    }
}
