package uk.workwell.agreement.signing;

import java.math.BigDecimal;

/** A number as ECMAScript writes it: the fewest digits that lead back to the same double. */
final class EcmaNumber {

    /** Larger whole numbers are not all doubles: two of them could look alike. */
    private static final BigDecimal MOST_EXACT = BigDecimal.valueOf(9_007_199_254_740_992L);

    private EcmaNumber() {}

    static String of(Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number of JSON");
        }
        if ((number instanceof Long || number instanceof java.math.BigInteger)
                && new BigDecimal(number.toString()).abs().compareTo(MOST_EXACT) > 0) {
            throw new IllegalArgumentException("Too large to be exact: write it as a text");
        }
        if (value == 0) return "0";
        return (value < 0 ? "-" : "") + positive(Math.abs(value));
    }

    private static String positive(double value) {
        var shortest = shortest(value);
        var digits = shortest.unscaledValue().toString();
        // The value is 0.digits × 10^point.
        int point = digits.length() - shortest.scale();
        if (digits.length() <= point && point <= 21) return digits + "0".repeat(point - digits.length());
        if (0 < point && point <= 21) return digits.substring(0, point) + "." + digits.substring(point);
        if (-6 < point && point <= 0) return "0." + "0".repeat(-point) + digits;
        int exponent = point - 1;
        var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** Java writes two digits where one would do (4.9E-324): then the one is looked for. */
    private static BigDecimal shortest(double value) {
        var known = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (known.precision() != 2) return known;
        for (var rounding :
                new java.math.RoundingMode[] {java.math.RoundingMode.HALF_EVEN, java.math.RoundingMode.DOWN}) {
            var one = known.round(new java.math.MathContext(1, rounding)).stripTrailingZeros();
            if (one.doubleValue() == value) return one;
        }
        return known;
    }
}
