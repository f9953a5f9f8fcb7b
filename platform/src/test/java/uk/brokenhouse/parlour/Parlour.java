package uk.brokenhouse.parlour;

import uk.brokenhouse.kitchen.drawer.Knife;

/** Breaks the rule: it reaches into the kitchen's drawer. */
public record Parlour(Knife knife) {}
