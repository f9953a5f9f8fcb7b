package uk.workwell.returntowork;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.Actor;

/**
 * Something that happened to a conversation.
 *
 * @param party null where the house did it
 */
public record Step(
        UUID id,
        ConversationId conversation,
        Instant at,
        ConversationAction action,
        @Nullable Party party,
        int revision,
        Actor by) {}
