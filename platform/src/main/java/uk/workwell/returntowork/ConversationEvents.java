package uk.workwell.returntowork;

import java.time.LocalDate;
import java.util.UUID;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of conversations: ids and days, never a word of them. */
public final class ConversationEvents {

    private ConversationEvents() {}

    /** Somebody wants to talk. Nobody but the person hears of it before they said yes. */
    public record ConversationProposed(
            TenantId tenant, ConversationId conversation, CaseId caseId, Party by, UUID ticket) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /**
     * The plan itself proposes it, since a week was worked otherwise.
     *
     * @param employerTold whether the employer reads those hours anyway
     */
    public record ConversationCalledFor(
            TenantId tenant, ConversationId conversation, CaseId caseId, UUID ticket, boolean employerTold)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /** It takes place: the person said yes, or asked for it. */
    public record ConversationArranged(TenantId tenant, ConversationId conversation, CaseId caseId)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    public record ConversationDeclined(TenantId tenant, ConversationId conversation, CaseId caseId)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    public record ConversationLapsed(TenantId tenant, ConversationId conversation, CaseId caseId)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /** @param known whether all have heard of it: else only the person has */
    public record ConversationMoved(TenantId tenant, ConversationId conversation, CaseId caseId, boolean known)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /** @param known whether all have heard of it: else only the person has */
    public record ConversationCancelled(TenantId tenant, ConversationId conversation, CaseId caseId, boolean known)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    public record ConversationWritten(TenantId tenant, ConversationId conversation, int revision)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /** What was written waits for signatures. */
    public record ConversationOffered(TenantId tenant, ConversationId conversation, CaseId caseId, Party by)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    public record ConversationSignedByOne(TenantId tenant, ConversationId conversation, Party by, int revision)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    /** Everybody at the table has signed the same version. */
    public record ConversationSigned(TenantId tenant, ConversationId conversation, CaseId caseId)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(conversation);
        }
    }

    public record PromiseSettled(TenantId tenant, UUID promise, ConversationId conversation, boolean kept)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("conversation_promise", promise);
        }
    }

    /** @param due the day: today or tomorrow */
    public record PromiseDue(
            TenantId tenant, UUID promise, ConversationId conversation, CaseId caseId, Party owner, LocalDate due)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("conversation_promise", promise);
        }
    }

    private static Subject about(ConversationId conversation) {
        return new Subject("conversation", conversation.value());
    }
}
