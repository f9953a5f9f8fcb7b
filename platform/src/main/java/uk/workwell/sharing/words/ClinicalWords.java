package uk.workwell.sharing.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds words that tell of somebody's health in what an employer writes. It warns and never blocks, because no list is
 * complete and the writer may be right; it keeps and logs nothing. Safe for use by many threads.
 */
@Component
public final class ClinicalWords {
    /** What to say beside the words that were found. */
    public static final String SUGGESTION = "Leave out what the illness is. Say what would help at work.";

    // The dot makes it a code: without one it is as likely a motorway or a bay in the warehouse.
    private static final Pattern CODE = Pattern.compile("\\b[A-TV-Z]\\d{2}\\.\\d{1,2}\\b");
    private static final Pattern NUMBERED_THING = Pattern.compile(
            "(?i)\\b(room|section|clause|part|parts|version|drawing|bay|row|form|item|figure|table|unit|model|rev|spec|order|locker|desk|rule)\\s+$");

    private static final int LONGEST_EXCEPTION = 8;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Spelling spelling = vocabulary.spelling();
    private final WorkContext work = new WorkContext(vocabulary);

    /** Made once by the application; reads the list. */
    public ClinicalWords() {}

    /**
     * The passages of a text that may tell of somebody's health.
     *
     * @return in order, none inside another; empty if there are none
     */
    public List<Found> find(String text) {
        var tokens = Token.of(text).stream().map(this::corrected).toList();
        var spans = new ArrayList<Span>();
        for (var i = 0; i < tokens.size(); i++) {
            var begin = i;
            vocabulary.terms().from(tokens, i, (end, kind) -> spans.add(new Span(begin, end, kind)));
            if (vocabulary.knows(tokens.get(i).word())) continue;
            vocabulary.byEnding(tokens.get(i).word()).ifPresent(it -> spans.add(new Span(begin, begin + 1, it)));
        }
        spans.removeIf(it -> work.explains(tokens, it.from, it.to));
        if (!spans.isEmpty()) dropExceptions(tokens, spans);

        var found = new ArrayList<Found>();
        var covered = new BitSet();
        spans.sort(Comparator.comparingInt((Span it) -> it.from - it.to).thenComparingInt(it -> it.from));
        for (var span : spans) {
            if (!covered.get(span.from, span.to).isEmpty()) continue;
            covered.set(span.from, span.to);
            var start = tokens.get(span.from).start();
            var end = tokens.get(span.to - 1).end();
            found.add(new Found(start, end, text.substring(start, end), span.kind));
        }
        addCodes(text, found);
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    private Token corrected(Token written) {
        if (vocabulary.knows(written.word())) return written;
        return spelling.meant(written.word())
                .map(it -> new Token(it, written.start(), written.end(), written.clause()))
                .orElse(written);
    }

    private void dropExceptions(List<Token> tokens, List<Span> spans) {
        var near = new BitSet();
        spans.forEach(it -> near.set(Math.max(0, it.from - LONGEST_EXCEPTION), it.to));
        for (var i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            var begin = i;
            vocabulary
                    .exceptions()
                    .from(tokens, i, (end, kind) -> spans.removeIf(it -> begin <= it.from && it.to <= end));
            vocabulary.compounds().from(tokens, i, (end, kind) -> spans.removeIf(it -> begin < it.to && it.to < end));
        }
    }

    private static void addCodes(String text, List<Found> found) {
        var codes = CODE.matcher(text);
        while (codes.find()) {
            var before = text.substring(Math.max(0, codes.start() - 12), codes.start());
            if (!NUMBERED_THING.matcher(before).find()) {
                found.add(new Found(codes.start(), codes.end(), codes.group(), Kind.CODE));
            }
        }
    }

    private record Span(int from, int to, Kind kind) {}
}
