package uk.workwell.tenant;

/** Something asked for the current tenant (or employer) outside any block that binds one: a bug, never a "no". */
public class NoTenant extends IllegalStateException {

    public NoTenant(String message) {
        super(message);
    }
}
