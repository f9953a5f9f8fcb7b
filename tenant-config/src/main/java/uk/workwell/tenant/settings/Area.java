package uk.workwell.tenant.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ICB as a list of what lies in it.
 *
 * @param whole everything in the ICB; the lists are empty then
 * @param formerIcbs ODS codes of ICBs of 2022 whose area this is
 * @param outwardCodes "LA1"
 * @param sectors "LA2 6"
 * @param practices ODS codes of GP practices
 * @param councils codes of the Office for National Statistics, "E07000121"
 * @param edges outward codes and sectors that lie in it only partly: there the council is asked
 */
public record Area(
        boolean whole,
        List<String> formerIcbs,
        List<String> outwardCodes,
        List<String> sectors,
        List<String> practices,
        List<String> councils,
        List<String> edges) {

    public Area {
        formerIcbs = orEmpty(formerIcbs);
        outwardCodes = orEmpty(outwardCodes);
        sectors = orEmpty(sectors);
        practices = orEmpty(practices);
        councils = orEmpty(councils);
        edges = orEmpty(edges);
    }

    public boolean isEmpty() {
        return !whole
                && formerIcbs.isEmpty()
                && outwardCodes.isEmpty()
                && sectors.isEmpty()
                && practices.isEmpty()
                && councils.isEmpty();
    }

    /** In the document a list that isn't there is an empty one. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
