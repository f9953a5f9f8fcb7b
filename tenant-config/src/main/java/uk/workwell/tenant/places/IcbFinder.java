package uk.workwell.tenant.places;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.places.IcbFinding.Ask;
import uk.workwell.tenant.places.IcbFinding.How;
import uk.workwell.tenant.places.IcbFinding.NotInEngland;
import uk.workwell.tenant.places.IcbFinding.One;
import uk.workwell.tenant.places.IcbFinding.StillOpen;
import uk.workwell.tenant.places.IcbFinding.Unknown;

/** From a place to its live ICB: by district, by sector where districts straddle, by council where sectors do. */
@Component
public class IcbFinder {

    private static final Map<String, Set<String>> OUTSIDE = Map.of(
            "Scotland",
                    Set.of(
                            "AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD",
                            "ZE"),
            "Wales", Set.of("CF", "LD", "LL", "NP", "SA", "SY"),
            "Northern Ireland", Set.of("BT"),
            "the Channel Islands or the Isle of Man", Set.of("GY", "JE", "IM"));

    private final Districts live = Districts.live();
    private final Councils councils;

    public IcbFinder(Councils councils) {
        this.councils = councils;
    }

    public IcbFinding find(Place place) {
        if (place.postcode() != null) {
            return byPostcode(place.postcode(), place);
        }
        if (place.practice() != null) {
            return new One(place.practice().icb(), How.PRACTICE);
        }
        return byCouncil(requireNonNull(place.council()));
    }

    private IcbFinding byPostcode(Postcode postcode, Place place) {
        var found = live.find(postcode);
        if (found.icbs().isEmpty()) {
            return notOnTheMap(postcode, place);
        }
        if (found.icbs().size() == 1 && !found.border()) {
            return new One(found.icbs().iterator().next(), found.bySector() ? How.SECTOR : How.DISTRICT);
        }
        if (place.council() != null) {
            return narrowed(found.icbs(), place);
        }
        return new Ask(councils.liveIn(found.icbs()), found.border());
    }

    /** A council that can't be at this postcode leaves the question where it was. */
    private IcbFinding narrowed(Set<IcbCode> icbs, Place place) {
        var left = councils.icbsOf(requireNonNull(place.council())).stream()
                .filter(icbs::contains)
                .collect(toCollection(TreeSet::new));
        if (left.isEmpty()) {
            return new Ask(councils.liveIn(icbs), false);
        }
        if (left.size() == 1) {
            return new One(left.first(), How.COUNCIL);
        }
        if (place.practice() != null && left.contains(place.practice().icb())) {
            return new One(place.practice().icb(), How.PRACTICE);
        }
        return new StillOpen(left);
    }

    private IcbFinding byCouncil(Council council) {
        var icbs = councils.icbsOf(council);
        return switch (icbs.size()) {
            case 0 -> new Unknown("We do not know that council. Enter a postcode or a GP practice");
            case 1 -> new One(icbs.iterator().next(), How.COUNCIL);
            default -> new StillOpen(new TreeSet<>(icbs));
        };
    }

    /** Either not in England, or built since the reference data: then a practice or a council still helps. */
    private IcbFinding notOnTheMap(Postcode postcode, Place place) {
        var country = OUTSIDE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(postcode.area()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (country.isPresent()) {
            return new NotInEngland(
                    "That postcode is in " + country.get() + ". WorkWell is a service for people in England");
        }
        if (place.practice() != null) {
            return new One(place.practice().icb(), How.PRACTICE);
        }
        if (place.council() != null) {
            return byCouncil(place.council());
        }
        return new Unknown("We do not know that postcode. Check it, or enter the name of your GP practice instead");
    }
}
