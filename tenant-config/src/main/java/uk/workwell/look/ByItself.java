package uk.workwell.look;

/** A request that an open page sends by itself, while nobody is at it: it keeps no session awake. */
public final class ByItself {

    /** The request's attribute that says so. */
    public static final String MARK = "ww.by-itself";

    private ByItself() {}
}
