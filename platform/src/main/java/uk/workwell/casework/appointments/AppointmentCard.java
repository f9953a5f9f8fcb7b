package uk.workwell.casework.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.Attendance;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Mode;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.team.StaffId;

/**
 * One version of an appointment, as pages read it.
 *
 * @param series the same for all versions of one appointment
 * @param sequence 0 for the first version
 * @param venue where they meet; null where that needs no words
 * @param words practical words to the person, which go out with the invitation
 * @param outsideWords why it was booked outside the coach's hours
 * @param note what happened, for the care team
 */
public record AppointmentCard(
        AppointmentId id,
        UUID series,
        int sequence,
        CaseId caseId,
        StaffId coach,
        AppointmentKind kind,
        Instant startsAt,
        int minutes,
        Mode mode,
        @Nullable String venue,
        @Nullable String words,
        Attendance attendance,
        @Nullable String outsideWords,
        @Nullable NoteId note,
        @Nullable UUID supersedes,
        StaffId recordedBy,
        Instant recordedAt) {

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    /** Whether it is booked and nobody has said how it went. */
    public boolean booked() {
        return attendance == Attendance.FUTURE;
    }

    public boolean first() {
        return kind == AppointmentKind.FIRST;
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Appointment " + id;
    }
}
