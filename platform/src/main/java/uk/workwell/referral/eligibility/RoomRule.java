package uk.workwell.referral.eligibility;

import java.util.stream.Stream;

/** How full the coaches are is said, and decides nothing: a wait is ours to mend and makes nobody ineligible. */
final class RoomRule {

    private RoomRule() {}

    static Stream<Line> coachesHaveRoom(Circumstances person) {
        var room = person.room();
        if (room == null) {
            return Stream.empty();
        }
        var input = room.full()
                ? "The coaches are full, with %d of %d weighted cases. A wait makes nobody ineligible"
                : "The coaches have %d of %d weighted cases";
        return Stream.of(new Line(
                "coachesHaveRoom",
                input.formatted(room.load(), room.limit()),
                Verdict.PASS,
                "Nothing: capacity is never a reason to say no",
                null,
                null));
    }
}
