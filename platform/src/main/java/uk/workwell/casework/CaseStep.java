package uk.workwell.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Something that happened to a case, for its timeline.
 *
 * @param action the verb, as in {@code docs/states/case.csv}
 * @param contact for attempts to reach the person
 * @param words why, as whoever did it wrote for the care team
 */
public record CaseStep(
        UUID id,
        Instant at,
        String action,
        @Nullable CaseState from,
        CaseState to,
        Actor by,
        @Nullable Contact contact,
        @Nullable String words) {

    /** What was tried, and what came of it. */
    public record Contact(
            Channel channel,
            LogContact.Outcome outcome,
            @Nullable String words,
            Instant at) {}
}
