package uk.workwell.returntowork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one text that all sign, in the form in which the same content always gives the same bytes (RFC 8785): names sorted, no
 * blanks, nothing escaped that need not be.
 */
final class Canonical {

    private Canonical() {}

    static String of(Conversation of, Content content, int revision) {
        var texts = content.texts();
        var promises = content.promises().stream()
                .map(one -> object(Map.of(
                        "by", string(one.due().toString()),
                        "id", string(one.id().toString()),
                        "owner", string(one.owner().name()),
                        "words", string(one.words()))))
                .collect(Collectors.joining(",", "[", "]"));
        return object(Map.of(
                "conversation", string(of.id().toString()),
                "health", string(texts.health()),
                "neither", string(texts.neither()),
                "promises", promises,
                "stage", string(of.stage().name()),
                "version", String.valueOf(revision),
                "workplace", string(texts.workplace())));
    }

    static String hash(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static String object(Map<String, String> parts) {
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(part -> string(part.getKey()) + ":" + part.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(String value) {
        var out = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
