package uk.workwell.agreement.passport;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.workwell.agreement.signing.Signing;

/**
 * What somebody types to have a passport checked: 80 random bits, in 16 signs that are not mistaken for each other. It says
 * nothing of anybody.
 */
record CheckCode(String value) {

    /** Crockford's alphabet: no I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckCode fresh() {
        var code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new CheckCode(code.toString());
    }

    /** As people type it: small letters, gaps, an O for a nought. */
    static Optional<CheckCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean good = plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return good ? Optional.of(new CheckCode(plain)) : Optional.empty();
    }

    /** In groups of four. */
    String spaced() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Only this is kept outside the wall. */
    String hash() {
        return Signing.hash(Map.of("type", "workwell-passport-code", "code", value))
                .value();
    }
}
