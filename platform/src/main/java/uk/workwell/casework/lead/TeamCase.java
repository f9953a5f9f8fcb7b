package uk.workwell.casework.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseState;
import uk.workwell.person.PersonId;
import uk.workwell.team.StaffId;

/**
 * A case of the team, as it is chosen to be moved.
 *
 * @param referral that it came from
 * @param coachName also of somebody who has left
 * @param version that is shown
 */
public record TeamCase(
        CaseId id,
        PersonId person,
        UUID referral,
        String name,
        String reference,
        StaffId coach,
        String coachName,
        CaseState state,
        @Nullable LocalDate lastContactOn,
        long version) {}
