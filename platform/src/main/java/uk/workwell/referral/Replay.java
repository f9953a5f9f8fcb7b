package uk.workwell.referral;

/**
 * The rules of two versions of the settings over the same circumstances, side by side.
 *
 * @param then what was kept on the day of receipt
 * @param again what the other version says; nothing of it is kept
 */
public record Replay(Receipt then, Receipt again) {}
