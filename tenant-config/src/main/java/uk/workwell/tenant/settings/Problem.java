package uk.workwell.tenant.settings;

/**
 * Something that keeps a settings document from being published.
 *
 * @param where the way to it in the document, "rules.minimumAge"
 * @param words what is wrong and what would be right
 */
public record Problem(String where, String words) {}
