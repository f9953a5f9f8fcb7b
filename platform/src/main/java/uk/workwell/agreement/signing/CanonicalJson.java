package uk.workwell.agreement.signing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a JSON value (RFC 8785): no space, names in the order of their UTF-16 units, numbers as ECMAScript writes
 * them. Equal values have equal bytes, whoever wrote them and in whichever order.
 *
 * <p>Besides JSON's own kinds it takes what {@link Plain} makes plain first: records, dates, ids and enums.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if the value has no place in JSON, or could not be told from another one */
    static byte[] of(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    static String text(@Nullable Object value) {
        var canonical = new CanonicalJson();
        canonical.write(Plain.of(value));
        return canonical.text.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Boolean bool -> text.append(bool.booleanValue());
            case Number number -> text.append(EcmaNumber.of(number));
            case Map<?, ?> map -> object(map);
            case Iterable<?> many -> array(many);
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        char before = '{';
        for (var entry : sorted.entrySet()) {
            text.append(before);
            string(entry.getKey());
            text.append(':');
            write(entry.getValue());
            before = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Iterable<?> many) {
        text.append('[');
        boolean first = true;
        for (var one : many) {
            if (!first) text.append(',');
            write(one);
            first = false;
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> at += unit(value, at);
            }
        }
        text.append('"');
    }

    /** @return how many more units it took */
    private int unit(String value, int at) {
        char unit = value.charAt(at);
        if (unit < ' ') {
            text.append("\\u00").append(unit < 16 ? '0' : '1').append(Character.forDigit(unit & 15, 16));
        } else if (!Character.isSurrogate(unit)) {
            text.append(unit);
        } else if (Character.isHighSurrogate(unit)
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1))) {
            text.append(unit).append(value.charAt(at + 1));
            return 1;
        } else {
            throw new IllegalArgumentException("Half a character cannot be signed");
        }
        return 0;
    }
}
