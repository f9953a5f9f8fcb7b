package uk.workwell.returntowork;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A conversation as the employer's lists may name it. Of one that it asked for itself it sees that it was asked for, and until
 * the person has said yes nothing more: a no and silence look alike, at the same moment.
 *
 * @param opens whether it has a page
 */
public record EmployersConversation(
        ConversationId id, UUID line, Stage stage, Instant startsAt, Standing standing, boolean opens) {

    /** What the employer is told of it. */
    public enum Standing {
        ASKED("Asked"),
        NO_ANSWER("No answer"),
        ARRANGED("Arranged"),
        TO_SIGN("To be signed"),
        SIGNED("Signed by all"),
        CANCELLED("Called off");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Optional<EmployersConversation> of(Conversation one, boolean mayKnow, Instant now) {
        if (Seats.opensToEmployer(one, mayKnow)) {
            return Optional.of(new EmployersConversation(
                    one.id(), one.line(), one.stage(), one.startsAt(), standing(one.state()), true));
        }
        boolean heard = one.proposedBy() == Party.EMPLOYER || (one.employerTold() && mayKnow);
        if (!heard || one.acceptedAt() != null) return Optional.empty();
        return Optional.of(
                new EmployersConversation(one.id(), one.line(), one.stage(), one.startsAt(), asked(one, now), false));
    }

    /** By the clock alone: whatever the person did, it looks the same. */
    private static Standing asked(Conversation one, Instant now) {
        var until = one.invitedAt().plus(Asking.TO_ANSWER);
        var waits = one.startsAt().isBefore(until) ? one.startsAt() : until;
        return now.isBefore(waits) ? Standing.ASKED : Standing.NO_ANSWER;
    }

    private static Standing standing(ConversationState state) {
        return switch (state) {
            case PROPOSED, AGENDA, OPEN -> Standing.ARRANGED;
            case TO_SIGN -> Standing.TO_SIGN;
            case SIGNED -> Standing.SIGNED;
            case CANCELLED, DECLINED, LAPSED -> Standing.CANCELLED;
        };
    }
}
