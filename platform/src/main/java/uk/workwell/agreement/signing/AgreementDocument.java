package uk.workwell.agreement.signing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ICB's key signs of an agreement: the words, their hash, and every name with its time. */
final class AgreementDocument {

    static final String TYPE = "workwell-agreement";

    private AgreementDocument() {}

    static Map<String, Object> of(Agreement agreement) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", TYPE);
        document.put("format", 1);
        document.put("kind", agreement.kind().name());
        document.put("version", agreement.number());
        document.put("agreed", agreement.content());
        document.put("hash", Signing.hash(agreement.content()).value());
        document.put(
                "signedBy",
                agreement.signatures().stream()
                        .map(AgreementDocument::signature)
                        .toList());
        return document;
    }

    private static Map<String, Object> signature(SignedBy one) {
        var signature = new LinkedHashMap<String, Object>();
        signature.put("name", one.name());
        signature.put("role", one.role().words());
        signature.put("how", one.how().words());
        signature.put("at", one.at());
        return signature;
    }

    /** The hash of a document of this kind whose words are those that were signed; empty for any other. */
    static Optional<Hash> read(Map<String, ?> document) {
        try {
            boolean ours = TYPE.equals(document.get("type"))
                    && document.get("signedBy") instanceof List<?>
                    && document.get("agreed") instanceof Map<?, ?> agreed
                    && Signing.hash(named(agreed)).value().equals(document.get("hash"));
            return ours ? Optional.of(Signing.hash(document)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, ?> named(Map<?, ?> parts) {
        var named = new LinkedHashMap<String, Object>();
        parts.forEach((name, part) -> named.put(String.valueOf(name), part));
        return named;
    }
}
