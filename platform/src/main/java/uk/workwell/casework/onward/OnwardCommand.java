package uk.workwell.casework.onward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a coach does with an onward referral. Each is one line of {@code docs/states/onward.csv}. */
public sealed interface OnwardCommand {

    OnwardAction action();

    /**
     * The person agreed that this is told to this service.
     *
     * @param how "on the phone", "at our meeting"
     */
    record Permit(LocalDate on, String how) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.PERMIT;
        }
    }

    /**
     * It left the house.
     *
     * @param channel how: "by phone", "by their online form"
     */
    record Send(LocalDate on, String channel) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.SEND;
        }
    }

    /** The service was asked again. */
    record Chase(LocalDate on) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.CHASE;
        }
    }

    /** The service has it. */
    record Acknowledge(LocalDate on) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.ACKNOWLEDGE;
        }
    }

    record Accept(LocalDate on) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.ACCEPT;
        }
    }

    record Reject(LocalDate on, RejectReason reason) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.REJECT;
        }
    }

    /** @param expectedStart when the service expects to begin */
    record Wait(LocalDate on, LocalDate expectedStart) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.WAIT;
        }
    }

    record Start(LocalDate on) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.START;
        }
    }

    /** @param outcome what came of it, for the care team and the plan */
    record Complete(LocalDate on, String outcome) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.COMPLETE;
        }
    }

    record NotAttend(LocalDate on, @Nullable String outcome) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.NOT_ATTEND;
        }
    }

    /** The person, or the coach with them, no longer wants it. */
    record Withdraw(LocalDate on, @Nullable String outcome) implements OnwardCommand {
        @Override
        public OnwardAction action() {
            return OnwardAction.WITHDRAW;
        }
    }

    LocalDate on();
}
