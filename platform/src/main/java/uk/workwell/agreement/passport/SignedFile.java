package uk.workwell.agreement.passport;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.Signature;
import uk.workwell.agreement.signing.Signing;

/**
 * The machine-readable passport: the document and the signature over its canonical form. It can be written in any way that leaves
 * the values as they are; a name that comes twice makes it none, since two readers could read two things.
 */
record SignedFile(Map<String, ?> passport, Signature signature) {

    static final String NAME = "workwell-passport.json";

    private static final int TEXT_AT_MOST = 20_000;
    private static final int DEPTH_AT_MOST = 8;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_AT_MOST)
                            .maxStringLength(TEXT_AT_MOST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static SignedFile of(Passport passport) {
        return new SignedFile(passport.document().asDocument(), passport.signature());
    }

    Hash hash() {
        return Signing.hash(passport);
    }

    byte[] write() {
        var file = new LinkedHashMap<String, Object>();
        file.put("passport", passport);
        file.put("signature", Map.of("keyId", signature.keyId(), "alg", signature.alg(), "value", signature.value()));
        return Signing.canonical(file);
    }

    /** Empty for whatever is no such file. */
    static Optional<SignedFile> read(byte[] bytes) {
        try {
            Map<String, Object> file =
                    JSON.readValue(new String(bytes, StandardCharsets.UTF_8), new TypeReference<>() {});
            if (!(file.get("passport") instanceof Map<?, ?> passport)
                    || !(file.get("signature") instanceof Map<?, ?> signature)
                    || !(signature.get("keyId") instanceof String key)
                    || !(signature.get("alg") instanceof String alg)
                    || !(signature.get("value") instanceof String value)) {
                return Optional.empty();
            }
            var document = new LinkedHashMap<String, Object>();
            passport.forEach((name, part) -> document.put(String.valueOf(name), part));
            return Optional.of(new SignedFile(document, new Signature(key, alg, value)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static PassportDocument document(String json) {
        Map<String, Object> document = JSON.readValue(json, new TypeReference<>() {});
        return PassportDocument.read(document).orElseThrow();
    }

    @Override
    public String toString() {
        return "SignedFile";
    }
}
