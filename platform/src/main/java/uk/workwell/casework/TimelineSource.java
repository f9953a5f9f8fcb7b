package uk.workwell.casework;

import java.util.List;
import java.util.Set;
import uk.workwell.casework.TimelineEntry.Topic;

/**
 * Tells its part of a case's timeline. Areas of the room add theirs as beans. The case was looked up for the colleague
 * who reads it before anybody is asked here.
 */
public interface TimelineSource {

    /** What its entries may be about: it is asked for nothing else. */
    Set<Topic> topics();

    /** The newest entries about these topics, in one statement. */
    Part newest(CaseCard of, Set<Topic> topics, int atMost);

    /**
     * @param entries newest first
     * @param total how many there are, told or not
     */
    record Part(List<TimelineEntry> entries, int total) {

        public static final Part NONE = new Part(List.of(), 0);

        public Part {
            entries = List.copyOf(entries);
        }
    }
}
