package uk.brokenwindow;

import uk.workwell.casework.risk.RiskLevel;

/** A page of an employer that reaches for a concern about somebody's safety: the rule must see it. */
record WindowWithRisk(RiskLevel level) {}
