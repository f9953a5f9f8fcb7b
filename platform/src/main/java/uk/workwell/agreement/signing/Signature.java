package uk.workwell.agreement.signing;

/**
 * A signature by a key of an ICB, over the 32 bytes of a {@link Hash}.
 *
 * @param keyId the thumbprint of the public key (RFC 7638)
 * @param alg always {@value #ALGORITHM}
 * @param value base64url without padding
 */
public record Signature(String keyId, String alg, String value) {

    static final String ALGORITHM = "Ed25519";
}
