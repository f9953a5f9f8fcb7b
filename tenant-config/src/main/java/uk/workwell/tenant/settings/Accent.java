package uk.workwell.tenant.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether an ICB's colour can be read: 4.5 to 1 on every light ground of the look, and under white. In the dark scheme the
 * look lifts the colour to a lightness of its own, so that only the light grounds matter here.
 */
public final class Accent {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double NEEDED = 4.5;

    /** The light grounds of tokens.css; accent-soft is a grey of the same lightness. */
    private static final List<String> GROUNDS =
            List.of("#ffffff", "#f4f6f4", "#eaeeeb", "#e3edf5", "#fbedcb", "#f2ede3", "#f0f0f0");

    /** The blues of the NHS identity are not ours to use. */
    private static final Map<String, String> TAKEN = Map.of(
            "#005eb8", "NHS Blue",
            "#003087", "NHS Dark Blue",
            "#0072ce", "NHS Bright Blue",
            "#41b6e6", "NHS Light Blue",
            "#00a9ce", "NHS Aqua Blue");

    private Accent() {}

    /** What is wrong with a colour, with the nearest one that passes; empty if nothing is. */
    public static Optional<String> problem(String colour) {
        if (!HEX.matcher(colour).matches()) {
            return Optional.of("Enter the colour as # and six digits or letters a to f, like #14594f");
        }
        var taken = TAKEN.get(colour.toLowerCase());
        if (taken != null) {
            return Optional.of(taken + " belongs to the NHS identity. Choose another colour");
        }
        double worst = worst(colour);
        return worst >= NEEDED
                ? Optional.empty()
                : Optional.of(
                        "Text in this colour is hard to read: %.1f to 1 where 4.5 is needed. The nearest that passes is %s"
                                .formatted(Math.floor(worst * 10) / 10, nearest(colour)));
    }

    /** The same hue, darkened until it passes. */
    static String nearest(String colour) {
        for (double share = 0.99; share > 0; share -= 0.01) {
            var darker = "#%02x%02x%02x"
                    .formatted((int) (channel(colour, 1) * share), (int) (channel(colour, 3) * share), (int)
                            (channel(colour, 5) * share));
            if (worst(darker) >= NEEDED && !TAKEN.containsKey(darker)) {
                return darker;
            }
        }
        return "#000000";
    }

    private static double worst(String colour) {
        return GROUNDS.stream()
                .mapToDouble(ground -> contrast(colour, ground))
                .min()
                .orElseThrow();
    }

    /** By the formula of WCAG 2. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 1))
                + 0.7152 * linear(channel(colour, 3))
                + 0.0722 * linear(channel(colour, 5));
    }

    private static int channel(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
