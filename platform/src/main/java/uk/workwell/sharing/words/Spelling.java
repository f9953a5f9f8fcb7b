package uk.workwell.sharing.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plurals, American spellings, and the slips that people make with long medical words: vowels and doubled letters. */
final class Spelling {
    private static final int LONG = 7;
    private final Map<String, List<String>> bySkeleton = new HashMap<>();

    Spelling(Collection<String> medicalWords) {
        for (var word : medicalWords) {
            if (word.length() >= LONG) {
                bySkeleton
                        .computeIfAbsent(skeleton(word), it -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The medical word that was meant, if a word that nobody knows looks like a slip of one. */
    Optional<String> meant(String unknown) {
        if (unknown.length() < LONG - 1) return Optional.empty();
        return bySkeleton.getOrDefault(skeleton(unknown), List.of()).stream()
                .filter(it -> Math.abs(it.length() - unknown.length()) <= 2)
                .filter(it -> distance(it, unknown) <= (it.length() >= 10 ? 2 : 1) || transposed(it, unknown))
                .findFirst();
    }

    /** A word as it is written, in the plural, and in American spelling. */
    static Set<String> variants(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        all.add(word.replace("ae", "e").replace("oe", "e"));
        all.add(word.replace("our", "or"));
        all.add(word.replace("is", "iz").matches(".*iz(e|es|ed|ing|ation|er)") ? word.replace("is", "iz") : word);
        for (var each : List.copyOf(all)) all.add(plural(each));
        return all;
    }

    private static String plural(String word) {
        if (word.length() < 3 || !word.chars().allMatch(Character::isLetter)) return word;
        if (word.endsWith("is")) return word.substring(0, word.length() - 2) + "es";
        if (word.matches(".*(s|x|z|ch|sh)")) return word + "es";
        if (word.matches(".*[^aeiou]y")) return word.substring(0, word.length() - 1) + "ies";
        return word + "s";
    }

    /** The first letter and the consonants, each run of the same letter once. */
    private static String skeleton(String word) {
        var bones = new StringBuilder().append(word.charAt(0));
        for (var i = 1; i < word.length(); i++) {
            var letter = word.charAt(i);
            if ("aeiouy".indexOf(letter) < 0 && letter != bones.charAt(bones.length() - 1)) bones.append(letter);
        }
        return bones.toString();
    }

    private static boolean transposed(String one, String other) {
        if (one.length() != other.length()) return false;
        var differs = new ArrayList<Integer>();
        for (var i = 0; i < one.length(); i++) if (one.charAt(i) != other.charAt(i)) differs.add(i);
        return differs.size() == 2
                && one.charAt(differs.get(0)) == other.charAt(differs.get(1))
                && one.charAt(differs.get(1)) == other.charAt(differs.get(0));
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var j = 0; j < above.length; j++) above[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
