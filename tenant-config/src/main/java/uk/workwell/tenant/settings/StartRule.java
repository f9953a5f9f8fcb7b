package uk.workwell.tenant.settings;

/** What starts the support clock, beside the agreement to take part. */
public enum StartRule {
    FIRST_APPT,
    ASSESSMENT_DONE,
    PLAN_AGREED
}
