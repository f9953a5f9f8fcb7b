package uk.workwell.tenant.settings;

/**
 * What a person is told who isn't taken on for this reason.
 *
 * @param excludes whether this ICB names the reason itself as one for which it doesn't take people on
 * @param words the reason, to the person
 * @param redirect what else there is
 */
public record Refusal(RefusalReason reason, boolean excludes, String words, String redirect, Source source) {}
