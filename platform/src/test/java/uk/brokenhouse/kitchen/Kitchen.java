package uk.brokenhouse.kitchen;

/** A room. */
public class Kitchen {}
