package uk.workwell.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.workwell.directory.LocalService.Location;

/** Places as they are typed: outward codes in one line, addresses one a line. */
final class Places {

    private static final String OUTWARD = "[A-Z]{1,2}[0-9][0-9A-Z]?";
    private static final String POSTCODE = OUTWARD + " ?[0-9][A-Z]{2}";

    private Places() {}

    static Set<String> outwardCodes(String typed) {
        var codes = new LinkedHashSet<String>();
        words(typed).forEach(codes::add);
        return codes;
    }

    /** What of it is no outward code. */
    static Stream<String> strange(String typed) {
        return words(typed).filter(word -> !word.matches(OUTWARD));
    }

    /** "address", "address; postcode", "name; address" or "name; address; postcode". */
    static Location read(String line) {
        var parts = Arrays.stream(line.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) return new Location(null, "", null);
        var last = parts.getLast().toUpperCase(Locale.ROOT);
        boolean ends = parts.size() > 1 && last.matches(POSTCODE);
        var rest = ends ? parts.subList(0, parts.size() - 1) : parts;
        return new Location(
                rest.size() > 1 ? rest.getFirst() : null,
                String.join(", ", rest.size() > 1 ? rest.subList(1, rest.size()) : rest),
                ends ? last : null);
    }

    static String typed(Location place) {
        return Stream.of(place.name(), place.address(), place.postcode())
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static Stream<String> words(String typed) {
        return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[,;\\s]+")).filter(word -> !word.isEmpty());
    }
}
