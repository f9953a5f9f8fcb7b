package uk.workwell.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param figure what was measured, with its unit
 * @param goal in words, or null for a figure without one
 * @param holds null for a figure without a goal
 */
record Figure(
        String figure,
        double value,
        @Nullable String goal,
        @Nullable Boolean holds) {

    static Figure atMost(String figure, double value, double most) {
        return new Figure(figure, value, "≤ " + trimmed(most), value <= most);
    }

    static Figure atLeast(String figure, double value, double least) {
        return new Figure(figure, value, "≥ " + trimmed(least), value >= least);
    }

    static Figure plain(String figure, double value) {
        return new Figure(figure, value, null, null);
    }

    private static String trimmed(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
