package uk.workwell.portal.talk;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and how they meet.
 *
 * @param day in England
 * @param time in England
 * @param place where, or how to join; may be blank
 */
public record Meeting(LocalDate day, LocalTime time, int minutes, Way way, String place) {

    /** In characters. */
    static final int LONGEST_PLACE = 200;

    /** How people talk to each other. */
    public enum Way {
        PHONE("By phone"),
        VIDEO("By video"),
        EMPLOYER_SITE("At the place of work"),
        IN_PERSON("Somewhere else");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Never the place: it would stand in a log. */
    @Override
    public String toString() {
        return "Meeting on " + day;
    }
}
