package uk.workwell.casework;

import uk.workwell.tenant.settings.Cohort;

/**
 * The person's situation has changed.
 *
 * @param reason for the care team, at most 2,000 characters
 * @param version of the case as it was shown
 */
public record ChangeCohort(CaseId caseId, Cohort cohort, String reason, long version) {}
