package uk.workwell.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was to happen by a day. Counted in working days from the referral; no pause moves it.
 *
 * @param name as a sentence begins: "First contact"
 * @param reached the day on which it happened; null if it has not
 */
public record Target(String name, LocalDate due, @Nullable LocalDate reached) {

    public boolean missed(LocalDate today) {
        return (reached == null ? today : reached).isAfter(due);
    }
}
