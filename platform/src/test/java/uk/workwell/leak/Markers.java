package uk.workwell.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Words that stand nowhere else, and finding them again however an outlet wrote them. */
final class Markers {

    private final Random random;

    Markers(Random random) {
        this.random = random;
    }

    /** Letters alone: long enough to stand nowhere by chance. */
    String fresh(String of) {
        var marker = new StringBuilder("zq").append(of.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        for (int n = 0; n < 14; n++) marker.append((char) ('a' + random.nextInt(26)));
        return marker.toString();
    }

    /** Which of them stand in this text: as they are, in other letters, split, or encoded. */
    static List<String> in(String text, Collection<String> markers) {
        var plain = text.toLowerCase(Locale.ROOT);
        var joined = plain.replaceAll("&#?[a-z0-9]{1,8};|<[^>]{0,40}>|[^a-z]", "");
        var found = new ArrayList<String>();
        for (var marker : markers) {
            if (joined.contains(marker) || plain.contains(hex(marker)) || base64(text, marker)) found.add(marker);
        }
        return found;
    }

    private static String hex(String marker) {
        return HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
    }

    /** At each of the three places where a byte may stand within its group of three. */
    private static boolean base64(String text, String marker) {
        for (int shift = 0; shift < 3; shift++) {
            var bytes = ("x".repeat(shift) + marker).getBytes(StandardCharsets.UTF_8);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            // The first group holds what stood before, the last what comes after.
            if (text.contains(encoded.substring(4, encoded.length() - 4))) return true;
        }
        return false;
    }
}
