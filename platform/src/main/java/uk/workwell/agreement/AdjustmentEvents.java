package uk.workwell.agreement;

import java.util.UUID;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What is told of adjustments: ids and states, never a word of them. */
public final class AdjustmentEvents {

    private AdjustmentEvents() {}

    /** The person is to read something and to answer it. */
    public record AdjustmentWaitsForPerson(TenantId tenant, AdjustmentId adjustment, UUID referral)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(adjustment);
        }
    }

    /** The person let the employer read it, and the employer is to answer. */
    public record AdjustmentSentToEmployer(TenantId tenant, AdjustmentId adjustment, UUID referral, EmployerId employer)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(adjustment);
        }
    }

    /** A step that needs nobody to be told at once. */
    public record AdjustmentMoved(
            TenantId tenant, AdjustmentId adjustment, UUID referral, AdjustmentAction action, AdjustmentState now)
            implements TenantEvent {

        @Override
        public Subject subject() {
            return about(adjustment);
        }
    }

    /** The person is to get a link, whether or not something waits. */
    public record AdjustmentLinkAsked(TenantId tenant, UUID referral) implements TenantEvent {

        @Override
        public Subject subject() {
            return new Subject("referral", referral);
        }
    }

    private static Subject about(AdjustmentId adjustment) {
        return new Subject("adjustment", adjustment.value());
    }
}
