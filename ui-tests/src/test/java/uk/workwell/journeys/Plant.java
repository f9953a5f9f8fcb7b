package uk.workwell.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that are written somewhere so that they are recognised wherever else they turn up, in each form in which a page, a
 * script's answer, a file or an address carries them.
 *
 * @param word invented, and the same in every form
 * @param words with that word, and with what is written otherwise in other forms
 */
record Plant(String word, String words) {

    private static final Random CHANCE = new Random();

    /** A diagnosis that no book knows: new in every run. */
    static Plant diagnosis() {
        var word = new StringBuilder("Quillosis");
        for (int i = 0; i < 8; i++) word.append((char) ('a' + CHANCE.nextInt(26)));
        return new Plant(word.toString(), "Carer's \"" + word + "\" & <grey> type");
    }

    /** What somebody wrote that is to reach another. */
    static Plant of(String words) {
        return new Plant(words, words);
    }

    /** The name of each form in which this text has it. */
    Set<String> in(String text) {
        var found = new TreeMap<String, String>();
        forms().forEach((name, form) -> {
            if (text.contains(form)) found.put(name, form);
        });
        return found.keySet();
    }

    private Map<String, String> forms() {
        return Map.of(
                "one word", word,
                "raw", words,
                "HTML", inHtml("&#39;"),
                "HTML without apostrophes", inHtml("'"),
                "JSON", inJson("<", ">", "&", "'"),
                "JSON, careful", inJson("\\u003c", "\\u003e", "\\u0026", "\\u0027"),
                "HTML in JSON", inHtml("'").replace("\"", "\\\""),
                "address", URLEncoder.encode(words, StandardCharsets.UTF_8),
                "address with spaces",
                        URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private String inHtml(String apostrophe) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", apostrophe);
    }

    private String inJson(String less, String more, String and, String apostrophe) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", and)
                .replace("<", less)
                .replace(">", more)
                .replace("'", apostrophe);
    }

    /** Words of these that are in the text, whichever of their forms it is. */
    static List<Plant> in(String text, List<Plant> any) {
        return any.stream().filter(one -> !one.in(text).isEmpty()).toList();
    }
}
