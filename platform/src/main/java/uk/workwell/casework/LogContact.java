package uk.workwell.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach the person, and what came of it.
 *
 * @param at when it was, not in the future and not before the referral was accepted
 * @param words private note for the care team, at most 2,000 characters, or null
 * @param booking the first appointment, for {@link Outcome#BOOKED} only
 * @param version of the case as it was shown
 */
public record LogContact(
        CaseId caseId,
        Instant at,
        Channel channel,
        Outcome outcome,
        @Nullable String words,
        @Nullable Booking booking,
        long version) {

    /** What came of it. */
    public enum Outcome {
        NO_ANSWER("No answer"),
        LEFT_MESSAGE("Left a message without details"),
        REACHED("Reached, no appointment yet"),
        BOOKED("Reached, first appointment booked"),
        DECLINED("Reached, does not want to take part");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
