package uk.workwell.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number that a person can be reached on, kept as E.164. Landlines are welcome; a text goes to a mobile only.
 *
 * @param value such as {@code +447700900461}
 */
public record MobileNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern BRITISH = Pattern.compile("[1-37]\\d{8,9}");
    private static final String WORDS = "Enter a UK phone number, like 07700 900 461.";

    /** @throws IllegalArgumentException if {@link #problem} has something to say */
    public static MobileNumber of(String typed) {
        var value = e164(typed);
        if (value == null) {
            throw new IllegalArgumentException("Not a phone number");
        }
        return new MobileNumber(value);
    }

    /** What is wrong with a typed number, in words for the person who typed it. */
    public static Optional<String> problem(String typed) {
        return e164(typed) == null ? Optional.of(WORDS) : Optional.empty();
    }

    // Possible, not valid: the numbers reserved for drama (07700 900 000 to 999) are nobody's, hence not "valid".
    private static @Nullable String e164(String typed) {
        if (typed.length() > 40) {
            return null;
        }
        try {
            var number = NUMBERS.parse(typed, "GB");
            boolean british = number.getCountryCode() == 44;
            boolean fits = british
                    ? BRITISH.matcher(String.valueOf(number.getNationalNumber()))
                            .matches()
                    : NUMBERS.isValidNumber(number);
            return fits && NUMBERS.isPossibleNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    /** Whether a text can be sent there: UK mobiles begin with 7. */
    public boolean takesTexts() {
        return !value.startsWith("+44") || value.startsWith("+447");
    }

    /** As people write it at home: 07700 900461. */
    public String written() {
        try {
            return NUMBERS.format(NUMBERS.parse(value, "GB"), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    /** Never the number itself: this ends up in logs. */
    @Override
    public String toString() {
        return "MobileNumber";
    }
}
