package uk.workwell.tenant;

/**
 * A list of people was read.
 *
 * @param kind which list, such as {@code triage-queue}
 * @param filterHash a hash of the filter: never its text, which may hold a name
 * @param count how many rows were shown
 */
public record ListSeen(TenantId tenant, String kind, String filterHash, int count) {}
