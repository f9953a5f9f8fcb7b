package uk.brokenwindow;

/** Knows no foreign type, but has a place for what never crosses: the rule must see that too. */
record WindowWithADiagnosis(String name, String diagnosis) {}
