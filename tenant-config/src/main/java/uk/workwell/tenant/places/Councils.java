package uk.workwell.tenant.places;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The councils of England and the ICBs that they lie in; most lie in one. */
@Component
public class Councils {

    private final Map<String, Council> byCode = new TreeMap<>();
    private final Map<Council, Set<IcbArea>> areas = new HashMap<>();
    private final Set<IcbArea> parts = new HashSet<>();
    private final List<Council> byName;

    /** A part of a council: the ICB of 2022 that it was in, and the live one. */
    record IcbArea(IcbCode former, IcbCode live) {}

    public Councils() {
        record Line(Council council, IcbArea area) {}
        var lines = ReferenceTable.of("lad_icb")
                .rows(row -> new Line(
                        new Council(row.text("lad_code"), spoken(row.text("lad_name"))),
                        new IcbArea(row.icb("icb_ods"), row.icb("icb_ods_2026"))));
        for (var line : lines) {
            byCode.put(line.council().code(), line.council());
            areas.computeIfAbsent(line.council(), c -> new HashSet<>()).add(line.area());
            parts.add(line.area());
        }
        byName = byCode.values().stream().sorted(comparing(Council::name)).toList();
    }

    public Optional<Council> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By name, in order of the alphabet. */
    public List<Council> all() {
        return byName;
    }

    /** The live ICBs that a council lies in. */
    public Set<IcbCode> icbsOf(Council council) {
        return areasOf(council).stream().map(IcbArea::live).collect(toUnmodifiableSet());
    }

    /** Whether any part of England went from the one to the other. */
    boolean leads(IcbCode former, IcbCode live) {
        return parts.contains(new IcbArea(former, live));
    }

    Set<IcbArea> areasOf(Council council) {
        return areas.getOrDefault(council, Set.of());
    }

    /** The councils of which a part lies in one of these live ICBs, by name. */
    List<Council> liveIn(Set<IcbCode> icbs) {
        var found = new TreeSet<Council>(comparing(Council::name));
        areas.forEach((council, parts) -> {
            if (parts.stream().anyMatch(part -> icbs.contains(part.live()))) {
                found.add(council);
            }
        });
        return List.copyOf(found);
    }

    private static String spoken(String name) {
        return name.replaceFirst(", (County|City) of$", "");
    }
}
