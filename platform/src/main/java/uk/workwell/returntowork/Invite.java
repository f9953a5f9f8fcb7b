package uk.workwell.returntowork;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Mode;

/**
 * When and how a conversation takes place.
 *
 * @param place where they meet or how they call; null where that needs no words
 * @param withCoach whether the coach sits at the table
 */
public record Invite(
        Stage stage,
        Instant startsAt,
        int minutes,
        Mode mode,
        @Nullable String place,
        boolean withCoach) {

    /** In characters. */
    public static final int LONGEST_PLACE = 200;

    public Invite {
        place = place == null || place.isBlank() ? null : place.strip();
    }

    Optional<ConversationResult> problem(Instant now) {
        if (!startsAt.isAfter(now)) return refused("day", "Choose a day and a time that are still to come");
        if (minutes < 10 || minutes > 180) return refused("minutes", "Choose between 10 minutes and 3 hours");
        if (place != null && place.length() > LONGEST_PLACE) {
            return refused("place", "Shorten it to 200 characters or fewer");
        }
        return switch (mode) {
            case PHONE, VIDEO, IN_PERSON, EMPLOYER_SITE -> Optional.empty();
            case TEXT, HOME, THREE_WAY -> refused("mode", "Choose how you talk to each other");
        };
    }

    private static Optional<ConversationResult> refused(String field, String words) {
        return Optional.of(new ConversationResult.Refused(field, words));
    }

    @Override
    public String toString() {
        return "Invite to " + stage;
    }
}
