package uk.workwell.referral.form;

/** One answer to choose. */
public record Choice(String value, String words) {}
