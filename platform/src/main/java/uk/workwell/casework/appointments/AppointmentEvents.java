package uk.workwell.casework.appointments;

import uk.workwell.casework.CaseId;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantEvent;
import uk.workwell.tenant.TenantId;

/** What happens to appointments. */
public final class AppointmentEvents {

    private AppointmentEvents() {}

    /** An appointment of somebody in support has a time. */
    public record AppointmentBooked(TenantId tenant, AppointmentId id, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** It has another time, place or purpose. */
    public record AppointmentMoved(TenantId tenant, AppointmentId id, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** It does not take place, and that was known before its time. */
    public record AppointmentCancelled(TenantId tenant, AppointmentId id, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    /** Somebody wrote down how it went. */
    public record AppointmentLogged(TenantId tenant, AppointmentId id, CaseId caseId) implements TenantEvent {
        @Override
        public Subject subject() {
            return about(id);
        }
    }

    private static Subject about(AppointmentId id) {
        return new Subject("appointment", id.value());
    }
}
