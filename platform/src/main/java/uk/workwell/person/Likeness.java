package uk.workwell.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Whether two records may be the same person, and why. The same NHS number is enough; otherwise two of name, birthday and
 * postcode must agree and the third be near. Near is what happens in typing: a letter or two, the names in another order,
 * day and month exchanged, one wrong figure.
 */
final class Likeness {

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);
    private static final int SHORT_NAME = 6;

    private Likeness() {}

    /** What is compared: normalised, never shown. */
    record Keys(String nameKey, LocalDate birthDate, String postcodeKey, byte @Nullable [] nhsNumberMac) {}

    /** Why they may be the same, in words; empty if nothing says so. */
    static List<String> reasons(Keys one, Keys other) {
        if (one.nhsNumberMac() != null && Arrays.equals(one.nhsNumberMac(), other.nhsNumberMac())) {
            return List.of("The same NHS number");
        }
        if (one.nhsNumberMac() != null && other.nhsNumberMac() != null) {
            return List.of();
        }
        var name = name(one.nameKey(), other.nameKey());
        var born = birthday(one.birthDate(), other.birthDate());
        var postcode = postcode(one.postcodeKey(), other.postcodeKey());
        long same =
                List.of(name, born, postcode).stream().filter(Near.SAME::equals).count();
        boolean allNear = name != Near.FAR && born != Near.FAR && postcode != Near.FAR;
        boolean moved = name == Near.SAME && born == Near.SAME;
        if (!moved && !(allNear && same >= 2)) return List.of();
        var reasons = new ArrayList<String>();
        reasons.add(words("name", name));
        reasons.add(words("date of birth", born));
        reasons.add(words("postcode", postcode));
        return reasons;
    }

    private enum Near {
        SAME,
        NEAR,
        FAR
    }

    private static String words(String what, Near near) {
        return switch (near) {
            case SAME -> "The same " + what;
            case NEAR -> "Nearly the same " + what;
            case FAR -> "Another " + what;
        };
    }

    private static Near name(String one, String other) {
        if (one.equals(other)) return Near.SAME;
        if (sorted(one).equals(sorted(other))) return Near.NEAR;
        int apart = LETTERS.apply(one, other);
        int allowed = Math.min(one.length(), other.length()) < SHORT_NAME ? 1 : 2;
        return apart >= 0 && apart <= allowed ? Near.NEAR : Near.FAR;
    }

    private static String sorted(String name) {
        return String.join(" ", Arrays.stream(name.split("[ -]")).sorted().toList());
    }

    private static Near birthday(LocalDate one, LocalDate other) {
        if (one.equals(other)) return Near.SAME;
        boolean exchanged = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return exchanged || oneFigure(one.toString(), other.toString()) ? Near.NEAR : Near.FAR;
    }

    private static Near postcode(String one, String other) {
        if (one.equals(other)) return Near.SAME;
        int apart = LETTERS.apply(one, other);
        return apart == 1 || exchanged(one, other) ? Near.NEAR : Near.FAR;
    }

    private static boolean oneFigure(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) different++;
        }
        return different == 1;
    }

    /** Two neighbours in the wrong order. */
    private static boolean exchanged(String one, String other) {
        if (one.length() != other.length()) return false;
        for (int i = 0; i + 1 < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) == other.charAt(i + 1)
                        && one.charAt(i + 1) == other.charAt(i)
                        && one.substring(i + 2).equals(other.substring(i + 2));
            }
        }
        return false;
    }
}
