package uk.workwell.tenant.places;

import java.util.regex.Pattern;

/**
 * A full postcode in its written form, "LA1 1AA". Its form is checked, not that the Royal Mail knows it. {@code toString}
 * gives the outward code only, because a postcode in a log says where somebody lives.
 */
public record Postcode(String outwardCode, String inwardCode) {

    private static final Pattern WHOLE =
            Pattern.compile("([A-Z]{1,2}[0-9]|[A-Z]{1,2}[0-9][0-9]|[A-Z]{1,2}[0-9][A-Z])([0-9][ABD-HJLN-UW-Z]{2})");
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9]([0-9]|[A-Z])?");
    private static final Pattern FORCES = Pattern.compile("BFPO.*|BF1[0-9][A-Z]{2}");
    private static final String EXAMPLE = "Enter a whole postcode, like LA1 1AA";

    public Postcode {
        if (!WHOLE.matcher(outwardCode + inwardCode).matches()) {
            throw new IllegalArgumentException("Not in the form of a postcode");
        }
    }

    /** What a typed text turned out to be. */
    public sealed interface Reading {}

    public record Valid(Postcode postcode) implements Reading {}

    /** @param words what to do, for beside the field */
    public record Problem(String words) implements Reading {}

    /** Reads what somebody typed: any case and spacing, the letter O for a nought. Never throws. */
    public static Reading parse(String typed) {
        var text = typed.toUpperCase().replaceAll("[\\s\\u00a0\\u200b.,\\-]", "");
        if (text.isEmpty()) {
            return new Problem(EXAMPLE);
        }
        if (text.startsWith("GIR")) {
            return new Problem("GIR 0AA belonged to a bank. " + EXAMPLE);
        }
        if (FORCES.matcher(text).matches()) {
            return new Problem(
                    "A forces (BFPO) postcode does not tell us where you live. Enter your home postcode in England, or your GP practice");
        }
        if (text.startsWith("ZZ99")) {
            return new Problem("ZZ99 stands for no fixed address. Enter your GP practice instead");
        }
        if (OUTWARD.matcher(text).matches()) {
            return new Problem("That is the first half of a postcode. " + EXAMPLE);
        }
        var mended = mended(text);
        var whole = WHOLE.matcher(mended);
        return whole.matches() ? new Valid(new Postcode(whole.group(1), whole.group(2))) : new Problem(EXAMPLE);
    }

    /** @throws IllegalArgumentException if it isn't a postcode; for texts that the program itself keeps */
    public static Postcode of(String written) {
        return switch (parse(written)) {
            case Valid(var postcode) -> postcode;
            case Problem(var words) -> throw new IllegalArgumentException(words);
        };
    }

    /** The third character from the end is always a digit, so an O there is a nought and an I or L a one. */
    private static String mended(String text) {
        if (text.length() < 5) {
            return text;
        }
        int at = text.length() - 3;
        char digit =
                switch (text.charAt(at)) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> text.charAt(at);
                };
        return text.substring(0, at) + digit + text.substring(at + 1);
    }

    /** "LA1 1". */
    public String sector() {
        return outwardCode + " " + inwardCode.charAt(0);
    }

    /** "LA1 1AA". */
    public String written() {
        return outwardCode + " " + inwardCode;
    }

    /** "LA". */
    String area() {
        return outwardCode.replaceFirst("[0-9].*", "");
    }

    @Override
    public String toString() {
        return outwardCode + " …";
    }
}
