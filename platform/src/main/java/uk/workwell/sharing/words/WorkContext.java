package uk.workwell.sharing.words;

import java.util.List;

/** Tells the employee's own health from health as a trade: a cancer charity, residents with dementia. */
final class WorkContext {
    private static final int REACH = 4;
    private final Phrases group;
    private final Phrases linking;
    private final Phrases work;

    WorkContext(Vocabulary vocabulary) {
        group = vocabulary.words("group");
        linking = vocabulary.words("linking");
        work = vocabulary.words("work");
    }

    /** Whether the words around a passage say that it is about the people, goods or places the employee works with. */
    boolean explains(List<Token> tokens, int from, int to) {
        var clause = tokens.get(from).clause();
        if (to < tokens.size() && tokens.get(to).clause() == clause && is(work, tokens, to)) return true;
        if (from == 0 || tokens.get(from - 1).clause() != clause) return false;
        if (is(group, tokens, from - 1)) return true;
        if (!is(linking, tokens, from - 1)) return false;
        for (var i = from - 2; i >= 0 && i >= from - REACH && tokens.get(i).clause() == clause; i--) {
            if (is(group, tokens, i)) return true;
        }
        return false;
    }

    private static boolean is(Phrases words, List<Token> tokens, int at) {
        return !words.ends(tokens, at).isEmpty();
    }
}
