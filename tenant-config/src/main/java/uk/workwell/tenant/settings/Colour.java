package uk.workwell.tenant.settings;

import java.util.Locale;

/**
 * A colour of the screen in linear light, with the sums that CSS makes of one accent: mixing, lightening, contrast.
 *
 * @param red linear, 0 to 1
 * @param green linear, 0 to 1
 * @param blue linear, 0 to 1
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a> for the formulas
 */
public record Colour(double red, double green, double blue) {

    public static final Colour WHITE = new Colour(1, 1, 1);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** @throws IllegalArgumentException unless six hexadecimal digits follow a # */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
        return new Colour(channel(hex, 1), channel(hex, 3), channel(hex, 5));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", eightBits(red), eightBits(green), eightBits(blue));
    }

    /** Contrast as WCAG 2 counts it, 1 to 21; the order of the two does not matter. */
    public double against(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** {@code color-mix(in oklab, this part, other)}; the part runs from 0 to 1. */
    public Colour mixed(double part, Colour other) {
        Oklab mine = oklab();
        Oklab theirs = other.oklab();
        double rest = 1 - part;
        return new Oklab(
                        mine.lightness() * part + theirs.lightness() * rest,
                        mine.a() * part + theirs.a() * rest,
                        mine.b() * part + theirs.b() * rest)
                .colour();
    }

    /** {@code oklch(from this lightness min(c, most) h)}: another lightness, the same hue, at most this much colour. */
    public Colour lit(double lightness, double most) {
        Oklab mine = oklab();
        double chroma = Math.hypot(mine.a(), mine.b());
        double kept = chroma == 0 ? 0 : Math.min(chroma, most) / chroma;
        return new Oklab(lightness, mine.a() * kept, mine.b() * kept).colour();
    }

    Oklab oklab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static long eightBits(double linear) {
        double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.round(value * 255);
    }

    /** A colour by how light it looks and how far it is from grey. */
    record Oklab(double lightness, double a, double b) {

        Colour colour() {
            double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
            double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
            double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
            return new Colour(
                    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                    shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
        }

        private static double cube(double value) {
            return value * value * value;
        }

        private static double shown(double linear) {
            return Math.clamp(linear, 0, 1);
        }
    }
}
