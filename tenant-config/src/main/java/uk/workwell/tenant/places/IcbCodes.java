package uk.workwell.tenant.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Old ICB codes lead to their successors by the dated successions; a divided ICB leads on only with a place. */
@Component
public class IcbCodes {

    private final Icbs icbs;
    private final IcbFinder finder;
    private final Map<IcbCode, List<Succession>> successions;

    private record Succession(IcbCode from, IcbCode to, LocalDate date) {}

    /** Which ICB a code means on a day. */
    public sealed interface Resolution {}

    public record One(IcbCode icb) implements Resolution {}

    /** It was divided: ask for the place. */
    public record Several(Set<IcbCode> icbs) implements Resolution {}

    public record Unknown(String words) implements Resolution {}

    public IcbCodes(Icbs icbs, IcbFinder finder) {
        this.icbs = icbs;
        this.finder = finder;
        this.successions = ReferenceTable.of("icb_successions")
                .rows(row -> new Succession(row.icb("from_ods"), row.icb("to_ods"), LocalDate.parse(row.text("date"))))
                .stream()
                .collect(groupingBy(Succession::from));
    }

    /**
     * The ICB that a code, old or new, stands for on a day.
     *
     * @param place narrows a divided ICB down, if known
     */
    public Resolution resolve(IcbCode code, LocalDate day, @Nullable Place place) {
        var icb = icbs.find(code).orElse(null);
        if (icb == null) {
            return new Unknown("There is no Integrated Care Board with the code " + code);
        }
        if (day.isBefore(icb.from())) {
            return new Unknown(icb.name() + " did not exist on that day");
        }
        if (icb.isLiveOn(day)) {
            return new One(code);
        }
        var reached = successorsOf(code, day);
        if (reached.size() == 1) {
            return new One(reached.first());
        }
        if (reached.isEmpty()) {
            return new Unknown(icb.name() + " ended, and no successor is known");
        }
        if (place != null
                && finder.find(place) instanceof IcbFinding.One(var here, var how)
                && reached.contains(here)) {
            return new One(here);
        }
        return new Several(reached);
    }

    private NavigableSet<IcbCode> successorsOf(IcbCode code, LocalDate day) {
        return successions.getOrDefault(code, List.of()).stream()
                .filter(succession -> !succession.date().isAfter(day))
                .map(Succession::to)
                .flatMap(next -> icbs.get(next).isLiveOn(day) ? Stream.of(next) : successorsOf(next, day).stream())
                .collect(toCollection(TreeSet::new));
    }
}
