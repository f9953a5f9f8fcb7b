package uk.workwell.casework;

/**
 * A coach asks the lead for more weeks.
 *
 * @param weeks 1 and up, as far as the ICB's limit leaves
 * @param reason for the lead, at most 2,000 characters
 * @param version of the case as it was shown
 */
public record AskExtension(CaseId caseId, int weeks, String reason, long version) {}
