package uk.workwell.employer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of a public register, checked for its form only: whether it is theirs, somebody at the ICB looks up.
 *
 * @param value as the register writes it
 */
public record RegisteredNumber(Register register, String value) {

    /** Companies of England and Wales have eight digits; Scotland, Northern Ireland and the kinds of partnership a prefix. */
    private static final Pattern COMPANY = Pattern.compile(
            "[0-9]{8}|(?:SC|NI|OC|SO|NC|LP|SL|NL|GE|GS|GN|IP|SP|RS|IC|SI|NP|NO|RC|SR|NR|CE|CS|FC|SF|NF|BR|PC|AC|SA|NA|ZC|SZ|NZ|R0)[0-9]{6}");

    private static final Pattern SHORT_COMPANY = Pattern.compile("[0-9]{5,7}");
    private static final Pattern ENGLISH_CHARITY = Pattern.compile("[0-9]{6,7}(?:-[0-9]{1,4})?");
    private static final Pattern SCOTTISH_CHARITY = Pattern.compile("SC[0-9]{6}");
    private static final Pattern NORTHERN_IRISH_CHARITY = Pattern.compile("NIC[0-9]{6}");

    /** Whose register it is. */
    public enum Register {
        COMPANIES_HOUSE("Companies House"),
        CCEW("Charity Commission for England and Wales"),
        OSCR("Scottish Charity Regulator"),
        CCNI("Charity Commission for Northern Ireland");

        private final String words;

        Register(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Reads what was typed, in any case of letters, with blanks. Leading zeros of a company may be missing. */
    public static Optional<RegisteredNumber> read(NumberKind kind, String typed) {
        var text = typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case COMPANY -> company(text);
            case CHARITY -> charity(text);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<RegisteredNumber> company(String text) {
        var whole = SHORT_COMPANY.matcher(text).matches() ? "0".repeat(8 - text.length()) + text : text;
        return COMPANY.matcher(whole).matches()
                ? Optional.of(new RegisteredNumber(Register.COMPANIES_HOUSE, whole))
                : Optional.empty();
    }

    private static Optional<RegisteredNumber> charity(String text) {
        if (SCOTTISH_CHARITY.matcher(text).matches()) {
            return Optional.of(new RegisteredNumber(Register.OSCR, text));
        }
        if (NORTHERN_IRISH_CHARITY.matcher(text).matches()) {
            return Optional.of(new RegisteredNumber(Register.CCNI, text));
        }
        return ENGLISH_CHARITY.matcher(text).matches()
                ? Optional.of(new RegisteredNumber(Register.CCEW, text))
                : Optional.empty();
    }
}
