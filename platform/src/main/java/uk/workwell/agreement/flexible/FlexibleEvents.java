package uk.workwell.agreement.flexible;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of requests for flexible working: ids and states, never a word of them. */
public final class FlexibleEvents {

    private FlexibleEvents() {}

    /** A step. */
    public record FlexibleMoved(
            TenantId tenant, FlexibleId request, UUID referral, FlexibleAction action, FlexibleState now)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(request);
        }
    }

    /** The person is to read something. */
    public record FlexibleWaitsForPerson(TenantId tenant, FlexibleId request, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return about(request);
        }
    }

    /** The employer is to read something and to decide. */
    public record FlexibleWaitsForEmployer(TenantId tenant, FlexibleId request, UUID referral, EmployerId employer)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(request);
        }
    }

    /** The last day for the employer's decision is near. */
    public record FlexibleDueSoon(TenantId tenant, FlexibleId request, UUID referral, EmployerId employer)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(request);
        }
    }

    /** The last day has passed without a decision. */
    public record FlexibleOverdue(TenantId tenant, FlexibleId request, UUID referral, EmployerId employer)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(request);
        }
    }

    private static Subject about(FlexibleId request) {
        return new Subject("flexible_request", request.value());
    }
}
