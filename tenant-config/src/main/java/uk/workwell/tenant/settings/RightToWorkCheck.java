package uk.workwell.tenant.settings;

/** Asked of everyone alike; nothing beyond the answer is stored. */
public enum RightToWorkCheck {
    NONE,
    DECLARE,
    EVIDENCE
}
