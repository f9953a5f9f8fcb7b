package uk.workwell.casework;

import uk.workwell.team.StaffId;

/**
 * Gives a case to another coach of the same provider.
 *
 * @param reason why, for the care team
 * @param beyondLimit also if the coach is over their hard limit then
 * @param version of the case that was shown
 */
public record HandOver(CaseId caseId, StaffId to, String reason, boolean beyondLimit, long version) {}
