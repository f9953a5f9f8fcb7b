package uk.workwell.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the first appointment went.
 *
 * @param startsAt when it began; not before the referral was accepted, and not in the future if it was attended
 * @param minutes 5 to 480
 * @param agreedToTakePart required when attended: the second agreement, apart from agreeing to be referred
 * @param version of the case as it was shown
 */
public record LogFirstAppointment(
        CaseId caseId,
        Instant startsAt,
        int minutes,
        Mode mode,
        Attendance attendance,
        @Nullable Boolean agreedToTakePart,
        long version) {}
