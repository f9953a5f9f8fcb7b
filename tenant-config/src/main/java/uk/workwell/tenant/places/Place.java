package uk.workwell.tenant.places;

import org.jspecify.annotations.Nullable;

/** What is known of where somebody belongs; at least one of the three. Where they disagree the postcode comes first. */
public record Place(
        @Nullable Postcode postcode,
        @Nullable Council council,
        @Nullable Practice practice) {

    public Place {
        if (postcode == null && council == null && practice == null) {
            throw new IllegalArgumentException("A place needs a postcode, a council or a practice");
        }
    }

    public static Place at(Postcode postcode) {
        return new Place(postcode, null, null);
    }

    public static Place in(Council council) {
        return new Place(null, council, null);
    }

    public static Place registeredWith(Practice practice) {
        return new Place(null, null, practice);
    }

    public Place and(Council answered) {
        return new Place(postcode, answered, practice);
    }

    public Place and(Practice answered) {
        return new Place(postcode, council, answered);
    }
}
