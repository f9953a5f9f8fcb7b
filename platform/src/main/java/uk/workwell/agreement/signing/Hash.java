package uk.workwell.agreement.signing;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a document's canonical form: who signs the hash signs these very words.
 *
 * @param value {@code sha-256:} and 64 hexadecimal digits
 */
public record Hash(String value) {

    private static final String PREFIX = "sha-256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    public Hash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal digits");
        }
    }

    static Hash of(byte[] digest) {
        return new Hash(PREFIX + HexFormat.of().formatHex(digest));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value.substring(PREFIX.length()));
    }

    /** The first twelve digits in groups of four, for people who compare two of them by eye. */
    public String spoken() {
        int start = PREFIX.length();
        return value.substring(start, start + 4) + " " + value.substring(start + 4, start + 8) + " "
                + value.substring(start + 8, start + 12);
    }

    @Override
    public String toString() {
        return value;
    }
}
