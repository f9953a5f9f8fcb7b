package uk.workwell.casework;

import java.time.Instant;
import java.time.ZoneId;

/** When in London's day somebody was tried to be reached. */
public enum PartOfDay {
    MORNING("Morning"),
    AFTERNOON("Afternoon"),
    EVENING("Evening");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String words;

    PartOfDay(String words) {
        this.words = words;
    }

    static PartOfDay of(Instant at) {
        int hour = at.atZone(LONDON).getHour();
        return hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING;
    }

    public String words() {
        return words;
    }
}
