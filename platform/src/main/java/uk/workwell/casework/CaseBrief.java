package uk.workwell.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.PersonId;
import uk.workwell.team.StaffId;

/**
 * The few facts of a case that a message says.
 *
 * @param endsOn the last day of support; null before it has started
 */
public record CaseBrief(
        CaseId id,
        UUID referral,
        PersonId person,
        StaffId coach,
        @Nullable LocalDate endsOn) {}
