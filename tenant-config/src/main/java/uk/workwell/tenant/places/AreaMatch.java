package uk.workwell.tenant.places;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.settings.Area;

/** Whether a place lies in an area of an ICB's settings. */
enum AreaMatch {
    YES,
    NO,
    /** Partly: only the council can tell. */
    PERHAPS;

    static AreaMatch of(Area area, Place place, Set<IcbCode> formerIcbs) {
        if (area.whole()) {
            return YES;
        }
        if (place.practice() != null
                && area.practices().contains(place.practice().odsCode())) {
            return YES;
        }
        var council = place.council();
        if (council != null && area.councils().contains(council.code())) {
            return YES;
        }
        var byPostcode = byPostcode(area, postcodeOf(place));
        if (byPostcode == YES) {
            return YES;
        }
        if (byPostcode == PERHAPS) {
            return council == null ? PERHAPS : NO;
        }
        return byFormerIcbs(area, formerIcbs);
    }

    private static AreaMatch byPostcode(Area area, @Nullable Postcode postcode) {
        if (postcode == null) {
            return NO;
        }
        if (area.edges().contains(postcode.sector())) {
            return PERHAPS;
        }
        if (area.sectors().contains(postcode.sector()) || area.outwardCodes().contains(postcode.outwardCode())) {
            return YES;
        }
        return area.edges().contains(postcode.outwardCode()) ? PERHAPS : NO;
    }

    private static AreaMatch byFormerIcbs(Area area, Set<IcbCode> formerIcbs) {
        long within = formerIcbs.stream()
                .filter(former -> area.formerIcbs().contains(former.value()))
                .count();
        if (within == 0) {
            return NO;
        }
        return within == formerIcbs.size() ? YES : PERHAPS;
    }

    /** Somebody who gives a practice only is where the practice is, as far as anybody knows. */
    private static @Nullable Postcode postcodeOf(Place place) {
        if (place.postcode() != null || place.practice() == null || place.council() != null) {
            return place.postcode();
        }
        return Postcode.parse(place.practice().postcode()) instanceof Postcode.Valid(var postcode) ? postcode : null;
    }
}
