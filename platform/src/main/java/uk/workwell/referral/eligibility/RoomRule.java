package uk.workwell.referral.eligibility;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How full the coaches are is said, and decides nothing: a wait is ours to mend and makes nobody ineligible. What would
 * change it is ours to do, too.
 */
final class RoomRule {

    private RoomRule() {}

    static Stream<Line> coachesHaveRoom(Circumstances person) {
        var room = person.room();
        if (room == null) {
            return Stream.empty();
        }
        return Stream.of(new Line(
                "coachesHaveRoom",
                input(room),
                Verdict.PASS,
                "Nothing: capacity is never a reason to say no",
                change(room),
                null));
    }

    private static String input(Room room) {
        if (room.limit() == 0) {
            return "No coach works here yet. A wait makes nobody ineligible";
        }
        var input = room.full()
                ? "The coaches are full, with %d of %d weighted cases. A wait makes nobody ineligible"
                : "The coaches have %d of %d weighted cases";
        return input.formatted(room.load(), room.limit());
    }

    private static @Nullable String change(Room room) {
        return room.full() ? "Another coach, or a case that ends. It is ours to do, and nothing for the person" : null;
    }
}
