package uk.workwell.selfservice;

/** Something to put right in a form: which field, and what to do. */
record FindFault(String field, String message) {}
