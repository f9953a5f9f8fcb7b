package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.places.Councils;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.Practice;
import uk.workwell.tenant.places.Practices;

/** What somebody meant who typed a postcode or the name of a GP practice into one field. */
@Component
class FindReading {

    private static final Pattern LIKE_A_POSTCODE =
            Pattern.compile("(?i)([A-Z]{1,2}[0-9].{0,8}|GIR.{0,5}|BFPO.{0,6}|ZZ99.{0,5})");
    private static final Pattern PRACTICE_CODE = Pattern.compile("(?i)[A-Z][0-9]{5}");

    private final Practices practices;
    private final Councils councils;

    FindReading(Practices practices, Councils councils) {
        this.practices = practices;
        this.councils = councils;
    }

    sealed interface Read {}

    record Understood(Place place) implements Read {}

    record Several(List<Practice> practices) implements Read {}

    /** @param words for beside the field */
    record NotUnderstood(String words) implements Read {}

    /**
     * @param council code of the council that was asked for
     * @param practice ODS code of the practice that was picked
     */
    Read read(String typed, @Nullable String council, @Nullable String practice) {
        var picked = Optional.ofNullable(practice).flatMap(practices::find);
        return picked.<Read>map(found -> new Understood(Place.registeredWith(found)))
                .orElseGet(() -> withCouncil(typed.strip(), council));
    }

    private Read withCouncil(String typed, @Nullable String council) {
        var read = read(typed);
        var answered = Optional.ofNullable(council).flatMap(councils::find);
        return read instanceof Understood(var place) && answered.isPresent()
                ? new Understood(place.and(answered.get()))
                : read;
    }

    private Read read(String typed) {
        if (typed.isEmpty()) {
            return new NotUnderstood("Enter your home postcode or the name of your GP practice");
        }
        if (PRACTICE_CODE.matcher(typed).matches()
                || !LIKE_A_POSTCODE.matcher(typed).matches()) {
            return practicesLike(typed);
        }
        return switch (Postcode.parse(typed)) {
            case Postcode.Valid(var postcode) -> new Understood(Place.at(postcode));
            case Postcode.Problem(var words) -> new NotUnderstood(words);
        };
    }

    private Read practicesLike(String typed) {
        var found = practices.search(typed);
        return switch (found.size()) {
            case 0 ->
                new NotUnderstood(
                        "We found no GP practice of that name. Enter how its name begins, or a whole postcode, like LA1 1AA");
            case 1 -> new Understood(Place.registeredWith(found.getFirst()));
            default -> new Several(found);
        };
    }
}
