package uk.workwell.sharing.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in one tree, so that a text is walked once however many there are. A step of a phrase is a word, a class of
 * words, any word at all, or a number.
 */
final class Phrases {
    private final Step root = new Step();
    private final Map<String, Phrases> classes;

    /** @param classes what the names in braces stand for; a class is known before the first phrase that names it */
    Phrases(Map<String, Phrases> classes) {
        this.classes = classes;
    }

    void add(List<String> steps, Kind kind) {
        add(root, steps, kind);
    }

    private void add(Step from, List<String> steps, Kind kind) {
        if (steps.isEmpty()) {
            from.ends.add(kind);
            return;
        }
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        if (step.equals("_?")) {
            add(from, rest, kind);
            add(from.any(), rest, kind);
        } else if (step.equals("_")) {
            add(from.any(), rest, kind);
        } else if (step.equals("{number}")) {
            add(from.number(), rest, kind);
        } else if (step.endsWith("?}")) {
            add(from, rest, kind);
            add(from, after(step.replace("?", ""), rest), kind);
        } else if (step.startsWith("{")) {
            var name = step.substring(1, step.length() - 1);
            var members = classes.get(name);
            if (members == null) throw new IllegalArgumentException("No class of words is called " + name);
            add(from.classes.computeIfAbsent(members, it -> new Step()), rest, kind);
        } else {
            add(from.words.computeIfAbsent(step, it -> new Step()), rest, kind);
        }
    }

    private static List<String> after(String first, List<String> rest) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** Hands over the index after the last token, and the kind, of every phrase that begins at a token. */
    void from(List<Token> tokens, int begin, BiConsumer<Integer, Kind> found) {
        walk(root, tokens, begin, tokens.get(begin).clause(), found);
    }

    /** Where a phrase that begins at a token ends; several if several do. */
    Set<Integer> ends(List<Token> tokens, int begin) {
        if (begin >= tokens.size()) return Set.of();
        var ends = new HashSet<Integer>();
        from(tokens, begin, (end, kind) -> ends.add(end));
        return ends;
    }

    private void walk(Step step, List<Token> tokens, int at, int clause, BiConsumer<Integer, Kind> found) {
        for (var kind : step.ends) found.accept(at, kind);
        if (at >= tokens.size() || tokens.get(at).clause() != clause) return;
        var token = tokens.get(at);
        var next = step.words.get(token.word());
        if (next != null) walk(next, tokens, at + 1, clause, found);
        if (step.any != null) walk(step.any, tokens, at + 1, clause, found);
        if (step.number != null && token.isNumber()) walk(step.number, tokens, at + 1, clause, found);
        for (var each : step.classes.entrySet()) {
            var members = each.getKey();
            if (!members.root.words.containsKey(token.word())) continue;
            for (var end : members.ends(tokens, at)) walk(each.getValue(), tokens, end, clause, found);
        }
    }

    private static final class Step {
        final Map<String, Step> words = new HashMap<>(4);
        final Map<Phrases, Step> classes = new HashMap<>(2);
        final List<Kind> ends = new ArrayList<>(1);

        @Nullable
        Step any;

        @Nullable
        Step number;

        Step any() {
            var step = any == null ? new Step() : any;
            any = step;
            return step;
        }

        Step number() {
            var step = number == null ? new Step() : number;
            number = step;
            return step;
        }
    }
}
