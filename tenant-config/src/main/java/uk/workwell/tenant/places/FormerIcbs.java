package uk.workwell.tenant.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/** The ICBs of 2022 that a place may have been in, given its live one: the areas of the pilots are told in those. */
final class FormerIcbs {

    private final Districts districts = Districts.of2022();
    private final Councils councils;

    FormerIcbs(Councils councils) {
        this.councils = councils;
    }

    Set<IcbCode> of(Place place, IcbCode live) {
        var postcode = place.postcode();
        if (postcode == null && place.practice() != null) {
            return Set.of(place.practice().formerIcb());
        }
        var byPostcode =
                postcode == null ? Set.<IcbCode>of() : districts.find(postcode).icbs();
        var council = place.council();
        if (council == null) {
            return byPostcode.stream()
                    .filter(former -> councils.leads(former, live))
                    .collect(toUnmodifiableSet());
        }
        var byCouncil = councils.areasOf(council).stream()
                .filter(area -> area.live().equals(live))
                .map(Councils.IcbArea::former)
                .collect(toUnmodifiableSet());
        var both = byCouncil.stream().filter(byPostcode::contains).collect(toUnmodifiableSet());
        return both.isEmpty() ? byCouncil : both;
    }
}
