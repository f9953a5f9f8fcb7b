package uk.workwell.casework.appointments;

import java.time.Instant;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;

/**
 * An appointment in a coach's diary.
 *
 * @param name of the person; empty where the case is no longer this coach's
 */
public record DiaryEntry(
        AppointmentId id,
        CaseId caseId,
        String name,
        String reference,
        AppointmentKind kind,
        Instant startsAt,
        int minutes,
        Mode mode,
        Attendance attendance) {

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    /** Whether its time has passed and nobody has said how it went. */
    public boolean toLog(Instant now) {
        return attendance == Attendance.FUTURE && startsAt.isBefore(now);
    }
}
