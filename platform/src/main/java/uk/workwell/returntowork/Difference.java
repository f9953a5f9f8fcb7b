package uk.workwell.returntowork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.workwell.tenant.calendar.Written;

/**
 * Where two versions differ, for whoever read the one and is to sign the other.
 *
 * @param where a heading, or a promise
 * @param before empty where it is new
 * @param now empty where it is gone
 */
public record Difference(String where, String before, String now) {

    static List<Difference> between(Content before, Content now) {
        var found = new ArrayList<Difference>();
        Arrays.stream(Heading.values())
                .map(heading -> new Difference(
                        heading.words(),
                        before.texts().under(heading),
                        now.texts().under(heading)))
                .filter(Difference::differs)
                .forEach(found::add);
        before.promises().stream()
                .map(one -> new Difference(
                        "A promise",
                        said(one),
                        find(now, one).map(Difference::said).orElse("")))
                .filter(Difference::differs)
                .forEach(found::add);
        now.promises().stream()
                .filter(one -> find(before, one).isEmpty())
                .map(one -> new Difference("A promise", "", said(one)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private boolean differs() {
        return !before.equals(now);
    }

    private static Optional<Promise> find(Content in, Promise one) {
        return in.promises().stream()
                .filter(other -> other.id().equals(one.id()))
                .findFirst();
    }

    private static String said(Promise one) {
        var who =
                switch (one.owner()) {
                    case PERSON -> "The employee";
                    case EMPLOYER -> "The employer";
                    case COACH -> "The coach";
                };
        return who + ", by " + Written.day(one.due()) + ": " + one.words();
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Difference in " + where;
    }
}
