package uk.workwell.sharing;

/**
 * One permission as it was given and, perhaps, taken back.
 *
 * @param question as the person read it
 */
public record Permitted(PermissionId id, SharedItem item, String question, PermissionFacts facts) {}
