package uk.workwell.agreement.signing;

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

/**
 * A document and the signature over its canonical form, as a file. It can be written in any way that leaves the values as they
 * are; a name that comes twice makes it none, since two readers could read two things.
 */
public record SignedJson(Map<String, ?> document, Signature signature) {

    private static final int TEXT_AT_MOST = 20_000;
    private static final int DEPTH_AT_MOST = 12;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_AT_MOST)
                            .maxStringLength(TEXT_AT_MOST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @param part how the document is called in the file */
    public byte[] write(String part) {
        var file = new LinkedHashMap<String, Object>();
        file.put(part, document);
        file.put("signature", Map.of("keyId", signature.keyId(), "alg", signature.alg(), "value", signature.value()));
        return Signing.canonical(file);
    }

    /** Empty for whatever is no such file. */
    public static Optional<SignedJson> read(byte[] bytes, String part) {
        try {
            var file = parse(new String(bytes, StandardCharsets.UTF_8));
            if (!(file.get(part) instanceof Map<?, ?> document)
                    || !(file.get("signature") instanceof Map<?, ?> signature)
                    || !(signature.get("keyId") instanceof String key)
                    || !(signature.get("alg") instanceof String alg)
                    || !(signature.get("value") instanceof String value)) {
                return Optional.empty();
            }
            var named = new LinkedHashMap<String, Object>();
            document.forEach((name, one) -> named.put(String.valueOf(name), one));
            return Optional.of(new SignedJson(named, new Signature(key, alg, value)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** @throws JacksonException where it is none */
    public static Map<String, Object> parse(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    @Override
    public String toString() {
        return "SignedJson";
    }
}
