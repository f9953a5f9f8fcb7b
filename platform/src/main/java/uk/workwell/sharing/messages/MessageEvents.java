package uk.workwell.sharing.messages;

import java.util.Set;
import java.util.UUID;
import uk.workwell.employer.MemberId;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of messages: ids, never a word of them. */
public final class MessageEvents {

    private MessageEvents() {}

    /** Somebody at the employer wrote; the person reads it first. */
    public record EmployerWrote(TenantId tenant, MessageId message, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(message);
        }
    }

    /** @param to who wrote to them before; empty where nobody did */
    public record PersonReplied(
            TenantId tenant, MessageId message, UUID referral, EmployerId employer, Set<MemberId> to)
            implements TenantEvent {

        public PersonReplied {
            to = Set.copyOf(to);
        }

        @Override
        public Subject subject() {
            return about(message);
        }
    }

    /** The coach reads it from now on. */
    public record MessagePassedOn(TenantId tenant, MessageId message, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(message);
        }
    }

    public record MessageKept(TenantId tenant, MessageId message) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(message);
        }
    }

    private static Subject about(MessageId message) {
        return new Subject("message", message.value());
    }
}
