package uk.workwell.agreement.signing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.workwell.tenant.TenantId;

/**
 * The public half of a key.
 *
 * @param id its thumbprint
 * @param publicKey 32 bytes, as RFC 8032 writes a point
 */
record PublicKey(String id, TenantId tenant, int version, byte[] publicKey, Instant madeAt) {

    /** The thumbprint of RFC 7638: anybody can make it from the key, so that no key can take another one's name. */
    static String thumbprint(byte[] publicKey) {
        var members = Map.of("crv", "Ed25519", "kty", "OKP", "x", base64(publicKey));
        return base64(Ed25519.sha256(CanonicalJson.of(members)).bytes());
    }

    /** Which ICB it is stays out: a key says who signed only to those who hold what it signed. */
    Map<String, String> asJwk() {
        var jwk = new TreeMap<String, String>();
        jwk.put("kty", "OKP");
        jwk.put("crv", "Ed25519");
        jwk.put("x", base64(publicKey));
        jwk.put("kid", id);
        jwk.put("use", "sig");
        jwk.put("alg", Signature.ALGORITHM);
        return jwk;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicKey that && id.equals(that.id) && Arrays.equals(publicKey, that.publicKey);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
