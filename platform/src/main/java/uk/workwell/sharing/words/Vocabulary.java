package uk.workwell.sharing.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of clinical words, read once from {@code sharing/clinical-words.txt}; its header explains how to read it. */
final class Vocabulary {
    private final Map<String, Phrases> classes = new HashMap<>();
    private final Phrases terms = new Phrases(classes);
    private final Phrases exceptions = new Phrases(classes);
    private final Phrases compounds = new Phrases(classes);
    private final Map<String, Kind> endings = new HashMap<>();
    private final Set<String> notAnEnding = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> medical = new HashSet<>();
    private int size;

    private Vocabulary() {}

    /** The list as the product ships it. */
    static Vocabulary shipped() {
        try (InputStream list = Vocabulary.class.getResourceAsStream("/sharing/clinical-words.txt")) {
            if (list == null) throw new IllegalStateException("The list of clinical words is missing from the jar");
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary of(String list) {
        var vocabulary = new Vocabulary();
        var section = "";
        for (var line : list.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
                line = line.substring(line.indexOf(']') + 1);
            }
            for (var term : line.split(";", 0)) if (!term.isBlank()) vocabulary.add(section, term.strip());
        }
        return vocabulary;
    }

    Phrases terms() {
        return terms;
    }

    /** Phrases that cover the terms inside them. */
    Phrases exceptions() {
        return exceptions;
    }

    /** Phrases whose words belong together, so that no term may end inside one. */
    Phrases compounds() {
        return compounds;
    }

    /** A class of words by its name in the list. */
    Phrases words(String name) {
        var found = classes.get(name);
        if (found == null) throw new IllegalArgumentException("No class of words is called " + name);
        return found;
    }

    /** How many terms there are, forms and exceptions not counted. */
    int size() {
        return size;
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    Spelling spelling() {
        return new Spelling(medical);
    }

    /** What a word is that nobody listed, judged by its ending: "…itis" is an illness, "…oxetine" a medicine. */
    Optional<Kind> byEnding(String word) {
        var singular = word.endsWith("s") && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
        if (singular.length() < 7 || notAnEnding.contains(singular)) return Optional.empty();
        for (var from = singular.length() - 4; from > 1; from--) {
            var kind = endings.get(singular.substring(from));
            if (kind != null) return Optional.of(kind);
        }
        return Optional.empty();
    }

    private void add(String section, String term) {
        var name = section.substring(section.indexOf(' ') + 1);
        if (section.startsWith("class ")) {
            var members = classes.computeIfAbsent(name, it -> new Phrases(classes));
            forms(term).forEach(it -> put(members, it, Kind.CONDITION, false));
        } else if (section.equals("ending never")) {
            notAnEnding.add(term);
        } else if (section.startsWith("ending ")) {
            endings.put(term, kind(name));
        } else if (section.equals("ordinary")) {
            known.add(term);
        } else if (section.equals("compound")) {
            forms(term).forEach(it -> put(compounds, it, Kind.CONDITION, false));
        } else if (section.equals("never")) {
            forms(term).forEach(it -> put(exceptions, it, Kind.CONDITION, false));
        } else {
            size++;
            forms(term).forEach(it -> put(terms, it, kind(section), true));
        }
    }

    private void put(Phrases phrases, List<String> steps, Kind kind, boolean isTerm) {
        var last = steps.getLast();
        known.addAll(steps);
        if (isTerm && steps.size() == 1) medical.add(last);
        for (var variant : last.matches("[_{].*") ? Set.of(last) : Spelling.variants(last)) {
            known.add(variant);
            phrases.add(
                    Stream.concat(steps.subList(0, steps.size() - 1).stream(), Stream.of(variant))
                            .toList(),
                    kind);
        }
    }

    private static List<List<String>> forms(String term) {
        var forms = new ArrayList<List<String>>();
        for (var form : term.split(",", 0)) forms.add(steps(form));
        return forms;
    }

    // Written words are cut exactly as a text is, so that "b12" or "crohn's" in the list meets itself in a sentence.
    private static List<String> steps(String form) {
        var steps = new ArrayList<String>();
        for (var part : form.strip().split("\\s+", 0)) {
            if (part.matches("_\\??|\\{.*}")) steps.add(part);
            else Token.of(part).stream().map(Token::word).forEach(steps::add);
        }
        if (steps.isEmpty()) throw new IllegalArgumentException("An empty form in the list of clinical words");
        return steps;
    }

    private static Kind kind(@Nullable String section) {
        return Kind.valueOf(String.valueOf(section).toUpperCase(Locale.ROOT));
    }
}
