package uk.workwell.tenant.sealed;

/** Wraps and unwraps data keys. A file in local mode, a Secret or a key management service in the cloud. */
public interface MasterKey {

    byte[] wrap(byte[] dataKey);

    /** @throws IllegalStateException if the wrapped key was made by another master key */
    byte[] unwrap(byte[] wrapped);
}
