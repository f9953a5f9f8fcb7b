package uk.workwell.referral.form;

/** What is wrong with an answer, in words that say what to do. */
public record Fault(String field, String words) {}
