package uk.workwell.tenant.sealed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value that only its keyring can read.
 *
 * @param bytes 12 bytes of nonce, then AES-256-GCM ciphertext and tag
 * @param keyVersion which data key of the owner, from 1
 */
public record Sealed(byte[] bytes, int keyVersion) {

    static Sealed read(byte[] stored) {
        var buffer = ByteBuffer.wrap(stored);
        int version = buffer.getInt();
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new Sealed(rest, version);
    }

    /** The form in the database: four bytes of key version, then the bytes. */
    public byte[] stored() {
        return ByteBuffer.allocate(4 + bytes.length)
                .putInt(keyVersion)
                .put(bytes)
                .array();
    }

    /** Reads the form in the database; null stays null. */
    public static @Nullable Sealed of(byte @Nullable [] stored) {
        return stored == null ? null : read(stored);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed that && keyVersion == that.keyVersion && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[v" + keyVersion + ", " + bytes.length + " bytes]";
    }
}
