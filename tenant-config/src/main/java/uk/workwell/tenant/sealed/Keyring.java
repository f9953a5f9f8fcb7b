package uk.workwell.tenant.sealed;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The data keys of one owner: an ICB, an employer, or the platform itself. */
public final class Keyring {

    private final UUID owner;
    private final int newest;
    private final IntFunction<byte[]> keys;

    Keyring(UUID owner, int newest, IntFunction<byte[]> keys) {
        this.owner = owner;
        this.newest = newest;
        this.keys = keys;
    }

    /** Seals a text for its one place. */
    public Sealed seal(Column place, UUID row, String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return new Sealed(AesGcm.encrypt(keys.apply(newest), plain, place.boundTo(owner, row)), newest);
    }

    /** Seals a text that may be absent. */
    public @Nullable Sealed sealIfPresent(Column place, UUID row, @Nullable String text) {
        return text == null ? null : seal(place, row, text);
    }

    /** @throws DoesNotOpen if the value was changed, moved, or belongs to another owner */
    public String open(Column place, UUID row, Sealed value) {
        try {
            var plain = AesGcm.decrypt(keys.apply(value.keyVersion()), value.bytes(), place.boundTo(owner, row));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | BufferUnderflowException e) {
            throw new DoesNotOpen(place, e);
        }
    }

    /** {@link #open} for a value that may be absent. */
    public @Nullable String openIfPresent(Column place, UUID row, @Nullable Sealed value) {
        return value == null ? null : open(place, row, value);
    }

    /**
     * A keyed hash for exact match on a value that is itself sealed (NHS number, NINO). Equal values of two owners
     * have different hashes.
     *
     * @param purpose separates the uses, such as {@code nhs-number}
     */
    public byte[] mac(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.apply(1), "HmacSHA256"));
            mac.update(("mac|" + purpose + "|").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }
}
