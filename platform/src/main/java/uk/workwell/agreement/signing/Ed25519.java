package uk.workwell.agreement.signing;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Ed25519 and SHA-256 as this Java brings them. */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final int BYTES = 32;

    private Ed25519() {}

    static Hash sha256(byte[] bytes) {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** @return base64url without padding */
    static String sign(PrivateKey key, byte[] message) {
        try {
            var signing = java.security.Signature.getInstance(NAME);
            signing.initSign(key);
            signing.update(message);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** False for whatever is no signature of this key over this message, also where it is no signature at all. */
    static boolean verify(byte[] publicKey, byte[] message, String signature) {
        try {
            var checking = java.security.Signature.getInstance(NAME);
            checking.initVerify(read(publicKey));
            checking.update(message);
            return checking.verify(Base64.getUrlDecoder().decode(signature));
        } catch (SignatureException | InvalidKeyException | IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static PrivateKey readPrivate(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key is damaged");
        }
    }

    /** The 32 bytes of RFC 8032: y, little end first, with the sign of x in the last bit. */
    static byte[] raw(EdECPublicKey key) {
        var big = key.getPoint().getY().toByteArray();
        var raw = new byte[BYTES];
        for (int n = 0; n < Math.min(big.length, BYTES); n++) {
            raw[n] = big[big.length - 1 - n];
        }
        if (key.getPoint().isXOdd()) raw[BYTES - 1] |= (byte) 0x80;
        return raw;
    }

    private static java.security.PublicKey read(byte[] raw) throws GeneralSecurityException {
        var big = new byte[BYTES];
        for (int n = 0; n < BYTES; n++) {
            big[n] = raw[BYTES - 1 - n];
        }
        boolean odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        var point = new EdECPoint(odd, new java.math.BigInteger(1, big));
        return KeyFactory.getInstance(NAME).generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException(NAME + " does not work in this Java", e);
    }
}
