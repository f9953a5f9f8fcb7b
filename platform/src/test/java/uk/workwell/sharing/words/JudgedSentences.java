package uk.workwell.sharing.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Invented sentences, each marked by hand: does it tell of somebody's health or not? */
record JudgedSentences(List<String> telling, List<String> innocent) {
    static JudgedSentences of(String file) throws IOException {
        try (var in = Objects.requireNonNull(JudgedSentences.class.getResourceAsStream("/words/" + file))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new JudgedSentences(marked(lines, "+ "), marked(lines, "- "));
        }
    }

    List<String> missedBy(ClinicalWords words) {
        return telling.stream().filter(it -> words.find(it).isEmpty()).toList();
    }

    List<String> falseAlarmsOf(ClinicalWords words) {
        return innocent.stream().filter(it -> !words.find(it).isEmpty()).toList();
    }

    double recall(ClinicalWords words) {
        return 1 - (double) missedBy(words).size() / telling.size();
    }

    double falseAlarms(ClinicalWords words) {
        return (double) falseAlarmsOf(words).size() / innocent.size();
    }

    String verdict(String name, ClinicalWords words) {
        return String.format(
                Locale.ROOT,
                "Clinical words, %s: recall %.3f of %d, false alarms %.3f of %d",
                name,
                recall(words),
                telling.size(),
                falseAlarms(words),
                innocent.size());
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(it -> it.startsWith(mark))
                .map(it -> it.substring(mark.length()))
                .toList();
    }
}
