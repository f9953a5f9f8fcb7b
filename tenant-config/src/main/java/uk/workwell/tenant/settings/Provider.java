package uk.workwell.tenant.settings;

import java.util.List;

/**
 * An organisation that does the work for the ICB.
 *
 * @param code unique within the ICB, lower case: "central"
 * @param controller who answers for the data under data-protection law
 * @param localities codes of those that it serves; empty is every locality without a provider of its own
 */
public record Provider(
        String code,
        String name,
        String controller,
        PrivacyNotice privacyNotice,
        List<String> localities,
        Source source) {

    public Provider {
        localities = Area.orEmpty(localities);
    }
}
