package uk.workwell.casework;

import java.time.LocalDate;

/**
 * Support is to rest.
 *
 * @param from its first day: today or up to 14 days back, not before the plan began
 * @param until the day on which support goes on, after today
 * @param reason for the care team, at most 2,000 characters
 * @param version of the case as it was shown
 */
public record PauseSupport(CaseId caseId, LocalDate from, LocalDate until, String reason, long version) {}
