package uk.workwell.tenant.places;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The GP practices of England, found by the beginning of their name, of a word in it, of their postcode or of their ODS code. */
@Component
public class Practices {

    private static final int SHOWN = 10;
    private static final Pattern ODS = Pattern.compile("[a-z][0-9]{2,5}");
    private static final Pattern KEPT_IN_CAPITALS =
            Pattern.compile("(?!DR|ST|MR)(NHS|GP|PMS|APMS|PCN|UK|MC|HC|HMP|SAS|LLP|II|III|IV|[B-DF-HJ-NP-TV-XZ]{2,3})");

    private final List<Entry> entries;
    private final Map<String, Practice> byCode;

    private record Entry(Practice practice, String name, String postcode) {}

    public Practices() {
        entries = ReferenceTable.of("gp_practices").rows(Practices::read).stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        byCode = entries.stream()
                .map(Entry::practice)
                .collect(toUnmodifiableMap(Practice::odsCode, Function.identity()));
    }

    public Optional<Practice> find(String odsCode) {
        return Optional.ofNullable(byCode.get(odsCode.strip().toUpperCase()));
    }

    /** At most ten practices, those whose whole name begins with the text first. Fewer than three letters find nothing. */
    public List<Practice> search(String text) {
        var wanted = normalised(text);
        if (wanted.length() < 3) {
            return List.of();
        }
        if (ODS.matcher(wanted).matches()) {
            return first(entry -> entry.practice().odsCode().toLowerCase().startsWith(wanted));
        }
        var begins = first(
                entry -> entry.name().startsWith(wanted) || entry.postcode().startsWith(wanted.replace(" ", "")));
        if (begins.size() == SHOWN) {
            return begins;
        }
        var within = first(entry -> entry.name().contains(" " + wanted));
        return Stream.concat(begins.stream(), within.stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private List<Practice> first(Predicate<Entry> fits) {
        return entries.stream().filter(fits).limit(SHOWN).map(Entry::practice).toList();
    }

    private static Entry read(ReferenceTable.Row row) {
        var practice = new Practice(
                row.text("ods_code"),
                inSmallLetters(row.text("name")),
                row.text("postcode"),
                row.icb("icb_ods"),
                row.icb("icb_ods_2026"));
        return new Entry(
                practice,
                normalised(practice.name()),
                normalised(practice.postcode()).replace(" ", ""));
    }

    /** "The St. Mary's" and "ST MARYS" are one: no case, accents, stops or leading "the". */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase()
                .replaceAll("[\\p{M}'’`.]", "")
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^the (?=.)", "");
    }

    /** ODS writes in capitals; people don't. */
    static String inSmallLetters(String capitals) {
        var words = new StringBuilder();
        var matcher = Pattern.compile("[A-Z'’]+|[^A-Z'’]+").matcher(capitals);
        while (matcher.find()) {
            var word = matcher.group();
            if (!Character.isLetter(word.charAt(0))
                    || KEPT_IN_CAPITALS.matcher(word).matches()) {
                words.append(word);
            } else if (!words.isEmpty()
                    && List.of("AND", "OF", "THE", "AT", "IN", "ON", "BY", "FOR")
                            .contains(word)) {
                words.append(word.toLowerCase());
            } else {
                words.append(word.charAt(0)).append(word.substring(1).toLowerCase());
            }
        }
        return words.toString();
    }
}
