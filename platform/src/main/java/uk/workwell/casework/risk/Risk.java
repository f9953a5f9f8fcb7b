package uk.workwell.casework.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.team.ProviderId;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.Actor;

/**
 * A risk as its row holds it. Verbs answer what it becomes; {@link RiskTable} stores that over exactly this version.
 *
 * @param author who raised it; the system for an answer in a questionnaire
 * @param dueAt by when somebody looks, while it waits
 * @param handedTo whom it was handed over to
 */
record Risk(
        RiskId id,
        CaseId caseId,
        ProviderId provider,
        Body body,
        RiskState state,
        Actor author,
        Instant raisedAt,
        @Nullable Instant dueAt,
        Rung rung,
        @Nullable StaffId handedTo,
        @Nullable StaffId lookedAtBy,
        @Nullable StaffId proposedBy,
        @Nullable Instant closedAt,
        long version) {

    /** What is sealed. */
    record Body(RiskLevel level, List<Trigger> triggers, String words) {

        Body {
            triggers = List.copyOf(triggers);
        }

        @Override
        public String toString() {
            return "Body";
        }
    }

    boolean can(RiskAction action) {
        return state.after(action).isPresent();
    }

    boolean raisedBy(StaffId colleague) {
        return author.kind() == Actor.Kind.STAFF && author.id().equals(colleague.value());
    }

    Optional<UUID> authorId() {
        return author.kind() == Actor.Kind.STAFF ? Optional.of(author.id()) : Optional.empty();
    }

    Risk escalated(Rung next, Instant due) {
        return with(after(RiskAction.ESCALATE), due, next, handedTo, lookedAtBy, proposedBy, null);
    }

    Risk handedOver(StaffId to, Instant due) {
        return with(after(RiskAction.HAND_OVER), due, rung, to, null, null, null);
    }

    Risk lookedAt(StaffId by) {
        return with(after(RiskAction.LOOK_AT), null, rung, handedTo, by, null, null);
    }

    Risk closing(StaffId by) {
        return with(after(RiskAction.PROPOSE_CLOSING), null, rung, handedTo, lookedAtBy, by, null);
    }

    Risk reopened() {
        return with(after(RiskAction.DISAGREE), null, rung, handedTo, lookedAtBy, null, null);
    }

    Risk agreed(Instant now) {
        return with(after(RiskAction.AGREE), null, rung, handedTo, lookedAtBy, proposedBy, now);
    }

    Risk ended(Instant now) {
        return with(after(RiskAction.END), null, rung, handedTo, lookedAtBy, proposedBy, now);
    }

    private RiskState after(RiskAction action) {
        return state.after(action)
                .orElseThrow(() -> new IllegalStateException("A risk that is " + state + " cannot " + action.verb()));
    }

    private Risk with(
            RiskState next,
            @Nullable Instant due,
            Rung nextRung,
            @Nullable StaffId handed,
            @Nullable StaffId looked,
            @Nullable StaffId proposed,
            @Nullable Instant closed) {
        return new Risk(
                id, caseId, provider, body, next, author, raisedAt, due, nextRung, handed, looked, proposed, closed,
                version);
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Risk[" + id + " " + state + "]";
    }
}
