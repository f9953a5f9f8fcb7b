package uk.workwell.casework.onward;

import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What happens to onward referrals. */
public final class OnwardEvents {

    private OnwardEvents() {}

    /** A coach wrote down what a service would be told. */
    public record OnwardDrafted(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** The person agreed that it is told. */
    public record OnwardPermitted(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** It left for the service. */
    public record OnwardSent(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** The service was asked for an answer. */
    public record OnwardChased(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** The service acknowledged, accepted or said no. */
    public record OnwardAnswered(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** The service said when it begins, or began. */
    public record OnwardArranged(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** It is over: completed, not attended or withdrawn. */
    public record OnwardEnded(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** Somebody said which step of the plan it is for, or that it is none. */
    public record OnwardPlaced(TenantId tenant, OnwardId id) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    private static Subject about(OnwardId id) {
        return new Subject("onward_referral", id.value());
    }
}
