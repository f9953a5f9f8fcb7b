package uk.workwell.agreement.signing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/**
 * Hashes and signs documents, and checks what was signed. A document is a map or a record of JSON's kinds, dates, ids and enums;
 * sets have no order and hence no hash.
 */
@Service("signingOfDocuments")
public class Signing {

    private static final String TYPE = "type";

    private final SigningKeys keys;
    private final PublicKeyTable published;

    Signing(SigningKeys keys, PublicKeyTable published) {
        this.keys = keys;
        this.published = published;
    }

    /**
     * The hash of one version of a document.
     *
     * @param type what kind of document, such as {@code adjustment}: a signature for one kind never fits another
     * @param content its parts; none of them is called {@code type}
     * @throws IllegalArgumentException if a part has no canonical form
     */
    public static Hash hash(String type, Map<String, ?> content) {
        var document = new LinkedHashMap<String, Object>(content);
        if (document.put(TYPE, type) != null) {
            throw new IllegalArgumentException("The type is said once");
        }
        return hash(document);
    }

    /** {@link #hash(String, Map)} of a record, which becomes the part {@code content}. */
    public static Hash hash(String type, Record content) {
        return hash(type, Map.of("content", content));
    }

    /** The hash of a document that says its own type. */
    public static Hash hash(Map<String, ?> document) {
        if (!(document.get(TYPE) instanceof String)) {
            throw new IllegalArgumentException("A document says what it is");
        }
        return Ed25519.sha256(CanonicalJson.of(document));
    }

    /** The bytes that are hashed: for a file which others may check without us. */
    public static byte[] canonical(Map<String, ?> document) {
        return CanonicalJson.of(document);
    }

    /** Signs with the newest key of the bound ICB, which is made where there is none or it is a year old. */
    @Transactional
    public Signature sign(Hash hash) {
        var key = keys.signing();
        return new Signature(key.id(), Signature.ALGORITHM, Ed25519.sign(key.privateKey(), hash.bytes()));
    }

    /** Whose signature it is, if it is one. Works with and without a bound ICB. */
    @Transactional(readOnly = true)
    public Verdict verify(Hash hash, Signature signature) {
        var key = published.find(signature.keyId());
        if (key.isEmpty()) {
            return new Verdict.UnknownKey();
        }
        boolean stands = signature.alg().equals(Signature.ALGORITHM)
                && Ed25519.verify(key.get().publicKey(), hash.bytes(), signature.value());
        return stands ? new Verdict.Signed(key.get().tenant(), key.get().madeAt()) : new Verdict.NotThis();
    }

    /** Whether the bound ICB signed exactly this. Another ICB's signature is none. */
    @Transactional(readOnly = true)
    public boolean signedHere(Hash hash, Signature signature) {
        return signedBy(CurrentTenant.get(), hash, signature);
    }

    /** Whether that ICB signed exactly this. */
    @Transactional(readOnly = true)
    public boolean signedBy(TenantId icb, Hash hash, Signature signature) {
        return verify(hash, signature) instanceof Verdict.Signed signed
                && signed.tenant().equals(icb);
    }

    /** From now on a new key signs for the bound ICB; what the older ones signed stays valid. */
    @Transactional
    public void rotate() {
        keys.rotate();
    }

    /** Every public key, as a JSON Web Key Set (RFC 7517, RFC 8037). */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> published() {
        return Map.of("keys", published.all().stream().map(PublicKey::asJwk).toList());
    }
}
