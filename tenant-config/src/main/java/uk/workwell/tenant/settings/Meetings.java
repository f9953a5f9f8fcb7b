package uk.workwell.tenant.settings;

import java.util.List;

/** How and where people meet their coach. */
public record Meetings(Sourced<List<Mode>> modes, List<Venue> venues) {

    public enum Mode {
        PHONE,
        VIDEO,
        IN_PERSON,
        TEXT,
        HOME,
        EMPLOYER_SITE,
        THREE_WAY
    }

    public record Venue(String name, String town, Source source) {}

    public Meetings {
        venues = Area.orEmpty(venues);
    }
}
