package uk.brokenhouse.kitchen.drawer;

/** Inside a room: nobody else's. */
public class Knife {}
