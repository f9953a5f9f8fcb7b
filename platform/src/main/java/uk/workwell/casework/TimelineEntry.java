package uk.workwell.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Something that happened to a case, as its timeline tells it.
 *
 * @param id of the record that it tells of
 * @param head what happened, in a few words
 * @param lines what there is to say about it
 * @param together entries that follow each other with the same word here were one act and are told as one
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        Topic topic,
        Actor by,
        String head,
        List<Line> lines,
        @Nullable String together) {

    public TimelineEntry {
        lines = List.copyOf(lines);
    }

    /** What an entry is about: the chips of the timeline. */
    public enum Topic {
        CONTACTS("Contacts"),
        EMPLOYER("Employer"),
        SHARING("Sharing"),
        NOTES("Notes"),
        PLAN("Plan"),
        /** The case itself; in the whole timeline only. */
        CASE("Case");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who a line is for. */
    public enum Layer {
        /** Says what happened; written by the house. */
        PLAIN,
        /** A colleague's words for the care team of this case. Never printed, never released. */
        PRIVATE,
        /** A colleague's words that the person may be shown. */
        SHAREABLE
    }

    public record Line(Layer layer, String words) {

        public static Line plain(String words) {
            return new Line(Layer.PLAIN, words);
        }

        /** Never the words: they would stand in a log. */
        @Override
        public String toString() {
            return layer.toString();
        }
    }
}
