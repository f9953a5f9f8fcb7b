package uk.workwell.look;

import java.util.Optional;

/** Where brandings come from: the room that holds the settings implements it, the look only asks. */
public interface Brandings {

    /**
     * The branding of an ICB in one version of its settings.
     *
     * @param tenantSlug the ICB's code in lower case, as it stands in the address
     * @param version the settings version in the address
     * @return empty when there is no such ICB or no such version
     */
    Optional<Branding> of(String tenantSlug, long version);

    /**
     * The branding of an ICB as it is today.
     *
     * @return empty when there is no such ICB, or when it has no settings yet
     */
    Optional<Branding> current(String tenantSlug);
}
