package uk.workwell.tenant;

/**
 * A person's record was opened. Published once per opened record, before its content is returned: if it cannot be
 * written, the page fails.
 *
 * @param part which part, such as {@code overview}
 * @param purpose why, such as {@code triage} or {@code support}
 */
public record RecordSeen(TenantId tenant, Subject subject, String part, String purpose) {}
