package uk.workwell.tenant.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a colour can be an ICB's accent. One colour serves both schemes: light pages use it as it is, dark pages lift it.
 * It is text (links), ground (primary button under white) and edge, so it must reach 4.5:1 on every ground it can stand on
 * (WCAG 2.2, 1.4.3).
 */
public final class AccentContrast {

    /** The smallest contrast of text that WCAG 2.2 AA accepts. */
    public static final double NEEDED = 4.5;

    // The grounds of the look's tokens.css that a link or a button can stand on; TokensTest keeps the two lists equal.
    public static final Map<String, String> LIGHT = Map.of(
            "canvas", "#f4f6f4",
            "surface", "#ffffff",
            "sunken", "#eaeeeb",
            "info-soft", "#e3edf5",
            "warn-soft", "#fbedcb",
            "private", "#f2ede3",
            "ink-on-fill", "#ffffff");

    private static final String DARK_SURFACE = "#18211e";

    public static final Map<String, String> DARK = Map.of(
            "canvas", "#101715",
            "surface", DARK_SURFACE,
            "sunken", "#212c28",
            "info-soft", "#1b3245",
            "warn-soft", "#43310c",
            "private", "#2b2719",
            "ink-on-fill", "#0d1513");

    private AccentContrast() {}

    /** What the check says. */
    public sealed interface Verdict permits Passes, Refused {}

    /** The colour can be used; the number is its smallest contrast, of 21. */
    public record Passes(double least) implements Verdict {}

    /**
     * The colour cannot be used.
     *
     * @param least its smallest contrast
     * @param ground where that is, as named in the tokens, for example "warn-soft"
     * @param nearest the colour of the same hue nearest to it that passes, as {@code #rrggbb}
     */
    public record Refused(double least, String ground, String nearest) implements Verdict {}

    /**
     * Checks a colour at the moment it is chosen.
     *
     * @param accent {@code #rrggbb}
     * @throws IllegalArgumentException for anything that is no such colour
     */
    public static Verdict of(String accent) {
        Colour chosen = Colour.of(accent);
        Pair worst = worst(chosen);
        return worst.ratio() >= NEEDED
                ? new Passes(worst.ratio())
                : new Refused(worst.ratio(), worst.ground(), nearest(chosen).hex());
    }

    /** Walks down in lightness, as little as needed: darker is always better on light grounds, and dark pages lift it anyway. */
    private static Colour nearest(Colour chosen) {
        Colour.Oklab from = chosen.oklab();
        for (int step = 1; step <= 200; step++) {
            double lightness = from.lightness() * (1 - step / 200.0);
            // Rounded to what the page will get, so that the proposal itself passes.
            Colour candidate = Colour.of(chosen.lit(lightness, 1).hex());
            if (worst(candidate).ratio() >= NEEDED) {
                return candidate;
            }
        }
        return Colour.BLACK;
    }

    private static Pair worst(Colour accent) {
        List<Pair> pairs = new ArrayList<>();
        new TreeMap<>(LIGHT).forEach((name, ground) -> pairs.add(new Pair(name, accent.against(Colour.of(ground)))));
        pairs.add(new Pair("accent-soft", accent.against(accent.lit(0.957, 0.014))));

        Colour fill = accent.lit(0.80, 0.09);
        Colour text = accent.lit(0.83, 0.09);
        new TreeMap<>(DARK)
                .forEach((name, ground) -> pairs.add(new Pair(
                        name + " (dark)", (name.equals("ink-on-fill") ? fill : text).against(Colour.of(ground)))));
        Colour soft = fill.mixed(0.14, Colour.of(DARK_SURFACE));
        pairs.add(new Pair("accent-soft (dark)", text.against(soft)));
        return pairs.stream()
                .min((one, other) -> Double.compare(one.ratio(), other.ratio()))
                .orElseThrow();
    }

    private record Pair(String ground, double ratio) {}
}
