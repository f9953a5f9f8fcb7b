package uk.workwell.returntowork.phased;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What happened to a phased return; each with ids and nothing else. */
public final class PhasedEvents {

    private PhasedEvents() {}

    private static Subject of(CaseId caseId) {
        return new Subject("care_case", caseId.value());
    }

    /** Somebody wrote a version. */
    public record PhasedReturnWritten(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /**
     * The person is to read a version.
     *
     * @param ticket of the link that leads to it
     */
    public record PhasedReturnShown(TenantId tenant, CaseId caseId, UUID ticket) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /** One side signed. */
    public record PhasedReturnSigned(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /** Everybody signed the same version. */
    public record PhasedReturnAgreed(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /** The person asked for a change. */
    public record PhasedReturnChangeAsked(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /** It began, was finished, was taken back or ended. */
    public record PhasedReturnMoved(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /** Somebody wrote down what was worked. */
    public record PhasedWeekWorked(TenantId tenant, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return of(caseId);
        }
    }

    /**
     * A week was worked otherwise than it was planned: a reason to talk. Once for each week, until somebody did.
     *
     * @param week from 0 on
     * @param by who wrote down what was worked
     * @param text in which the person lets the employer read the plan; null where it was never asked for
     */
    public record PhasedReturnDeviated(
            TenantId tenant,
            CaseId caseId,
            int week,
            Who.Side by,
            @Nullable UUID text) implements TenantEvent {

        @Override
        public Subject subject() {
            return of(caseId);
        }
    }
}
