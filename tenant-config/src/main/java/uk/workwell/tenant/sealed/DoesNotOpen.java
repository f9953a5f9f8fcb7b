package uk.workwell.tenant.sealed;

/** A sealed value was tampered with, moved, or belongs to another owner. Says nothing about its content. */
public class DoesNotOpen extends RuntimeException {

    DoesNotOpen(Column place, Throwable cause) {
        super("A sealed value in " + place.table() + "." + place.column() + " does not open", cause);
    }
}
