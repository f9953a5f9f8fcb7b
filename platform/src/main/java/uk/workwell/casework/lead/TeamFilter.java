package uk.workwell.casework.lead;

import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseState;
import uk.workwell.team.StaffId;

/**
 * Which cases of a team.
 *
 * @param coach null for everybody's
 * @param stage null for every one that somebody works on
 */
public record TeamFilter(@Nullable StaffId coach, @Nullable CaseState stage) {}
