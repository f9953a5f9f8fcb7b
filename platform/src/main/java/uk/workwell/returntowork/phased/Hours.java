package uk.workwell.returntowork.phased;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of work, kept in minutes. People write and read it in hours: 7.5, or 7:30. */
public record Hours(int minutes) {

    public static final Hours NONE = new Hours(0);

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    public Hours {
        if (minutes < 0) throw new IllegalArgumentException("Nobody works less than nothing");
    }

    /** Nothing typed is nothing worked; empty where it is no time. */
    public static Optional<Hours> typed(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.equals("–") || stripped.equals("-")) return Optional.of(NONE);
        if (DECIMAL.matcher(stripped).matches()) {
            var minutes = new BigDecimal(stripped.replace(',', '.')).multiply(BigDecimal.valueOf(60));
            return Optional.of(new Hours(minutes.intValue()));
        }
        var clock = CLOCK.matcher(stripped);
        return clock.matches()
                ? Optional.of(new Hours(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))))
                : Optional.empty();
    }

    public boolean any() {
        return minutes > 0;
    }

    public Hours plus(Hours more) {
        return new Hours(minutes + more.minutes);
    }

    /** "7.5"; a time of odd minutes as "7:20". */
    public String words() {
        return minutes % 3 == 0
                ? BigDecimal.valueOf(minutes)
                        .divide(BigDecimal.valueOf(60))
                        .stripTrailingZeros()
                        .toPlainString()
                : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** "1 hour", "7.5 hours". */
    public String counted() {
        return minutes == 60 ? "1 hour" : words() + " hours";
    }
}
