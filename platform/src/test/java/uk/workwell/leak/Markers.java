package uk.workwell.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand nowhere else, and finding them again however an outlet wrote them. */
final class Markers {

    private static final String BEGIN = "zq";

    /** What could hold a marker in base64. */
    private static final Pattern LONG = Pattern.compile("[A-Za-z0-9+/]{16,}");

    private static final Map<String, List<String>> IN_BASE64 = new ConcurrentHashMap<>();

    private final Random random;

    Markers(Random random) {
        this.random = random;
    }

    /** Letters alone: long enough to stand nowhere by chance. All begin alike, so that what has none is soon seen. */
    String fresh(String of) {
        var marker = new StringBuilder(BEGIN).append(of.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        for (int n = 0; n < 14; n++) marker.append((char) ('a' + random.nextInt(26)));
        return marker.toString();
    }

    /** Which of them stand in this text: as they are, in other letters, split, or encoded. */
    static List<String> in(String text, Collection<String> markers) {
        var plain = text.toLowerCase(Locale.ROOT);
        var joined = plain.replaceAll("&#?[a-z0-9]{1,8};|<[^>]{0,40}>|[^a-z]", "");
        var beginnings = all(joined, BEGIN);
        boolean inHex = plain.contains(hex(BEGIN));
        var encoded = LONG.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return markers.stream()
                .filter(marker -> beginnings.stream().anyMatch(at -> joined.startsWith(marker, at))
                        || (inHex && plain.contains(hex(marker)))
                        || IN_BASE64.computeIfAbsent(marker, Markers::base64).stream()
                                .anyMatch(encoded::contains))
                .toList();
    }

    private static List<Integer> all(String text, String begin) {
        var found = new ArrayList<Integer>();
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) found.add(at);
        return found;
    }

    private static String hex(String marker) {
        return HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
    }

    /** At each of the three places where a byte may stand within its group of three. */
    private static List<String> base64(String marker) {
        var all = new ArrayList<String>();
        for (int shift = 0; shift < 3; shift++) {
            var bytes = ("x".repeat(shift) + marker).getBytes(StandardCharsets.UTF_8);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            // The first group holds what stood before, the last what comes after.
            all.add(encoded.substring(4, encoded.length() - 4));
        }
        return all;
    }
}
