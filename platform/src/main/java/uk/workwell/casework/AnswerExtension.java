package uk.workwell.casework;

/**
 * The lead's answer.
 *
 * @param approved whether the weeks are given
 * @param words why, for the coach; at most 2,000 characters
 * @param version of the case as it was shown
 */
public record AnswerExtension(CaseId caseId, boolean approved, String words, long version) {}
