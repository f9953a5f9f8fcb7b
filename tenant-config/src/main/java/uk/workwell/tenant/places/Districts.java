package uk.workwell.tenant.places;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Outward codes and sectors with the ICBs that they lie in, in one vintage of codes. */
final class Districts {

    /** Below this the rest of a district lies in Wales or Scotland; the shares are rounded to four places. */
    private static final double WHOLE = 0.999;

    private final Map<String, Map<IcbCode, Double>> districts;
    private final Map<String, Map<IcbCode, Double>> sectors;

    private Districts(String districts, String sectors) {
        this.districts = read(districts, "outward_code");
        this.sectors = read(sectors, "sector");
    }

    static Districts live() {
        return new Districts("postcode_districts_2026", "postcode_sectors_2026");
    }

    static Districts of2022() {
        return new Districts("postcode_districts", "postcode_sectors");
    }

    /** @param icbs empty if the outward code is unknown */
    record Found(Set<IcbCode> icbs, boolean bySector, boolean border) {}

    Found find(Postcode postcode) {
        var sector = sectors.get(postcode.sector());
        var shares = sector != null ? sector : districts.getOrDefault(postcode.outwardCode(), Map.of());
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Found(shares.keySet(), sector != null, !shares.isEmpty() && sum < WHOLE);
    }

    private static Map<String, Map<IcbCode, Double>> read(String table, String key) {
        record Line(String key, IcbCode icb, double share) {}
        var found = new HashMap<String, Map<IcbCode, Double>>();
        for (var line :
                ReferenceTable.of(table).rows(row -> new Line(row.text(key), row.icb("icb_ods"), row.share()))) {
            found.computeIfAbsent(line.key(), k -> new TreeMap<>()).put(line.icb(), line.share());
        }
        // Most districts lie in one ICB: single-entry maps keep this small.
        found.replaceAll(
                (place, shares) -> shares.size() == 1 ? Map.copyOf(shares) : Collections.unmodifiableMap(shares));
        return found;
    }
}
