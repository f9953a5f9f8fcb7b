package uk.workwell.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds words that look like health information in what an employer writes. It warns and never blocks, and keeps and logs
 * nothing of the text. The list is ours, in {@code health-words.txt}: one term a line, a star for any ending.
 */
@Component
class HealthWords {

    private static final int MOST = 10;
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}'’-]";

    private final List<Pattern> patterns;

    HealthWords() {
        var terms = terms();
        var any = terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(HealthWords::expression)
                .collect(Collectors.joining("|"));
        patterns = List.of(
                // "diagnosed with …", "suffers from …": whatever comes next, up to three words.
                insensitive("(?:diagnos(?:ed|is)\\s+(?:with|of|as)|suffer(?:s|ed|ing)?\\s+(?:from|with)|"
                        + "living\\s+with|treated\\s+for|tested\\s+positive\\s+for|prescribed|signed\\s+off\\s+with|"
                        + "waiting\\s+for\\s+(?:an?\\s+)?(?:operation|surgery|scan))(?:\\s+" + WORD + "+){0,2}"),
                insensitive("(?:" + any + ")"));
    }

    /** The words as they stand in the text, in order, longest first where they overlap; at most ten. */
    List<String> in(String text) {
        var found = new ArrayList<Hit>();
        for (var pattern : patterns) {
            var matcher = pattern.matcher(text);
            while (matcher.find() && found.size() < 200) {
                var hit = new Hit(matcher.start(), matcher.end());
                if (found.stream().noneMatch(hit::overlaps)) {
                    found.add(hit);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Hit::start))
                .limit(MOST)
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    private record Hit(int start, int end) {
        boolean overlaps(Hit other) {
            return start < other.end && other.start < end;
        }
    }

    private static String expression(String term) {
        var open = term.endsWith("*");
        var words = (open ? term.substring(0, term.length() - 1) : term).split(" ");
        return String.join(
                        "\\s+",
                        java.util.Arrays.stream(words).map(Pattern::quote).toList())
                + (open ? WORD + "*" : "(?:s|es|'s|’s)?");
    }

    private static Pattern insensitive(String expression) {
        return Pattern.compile(
                "(?<!" + WORD + ")" + expression + "(?!" + WORD + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> terms() {
        var stream = Objects.requireNonNull(HealthWords.class.getResourceAsStream("/desk/health-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
