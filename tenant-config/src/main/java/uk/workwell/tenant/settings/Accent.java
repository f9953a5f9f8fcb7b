package uk.workwell.tenant.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a colour can be an ICB's own: one that is not somebody else's, and that can be read ({@link AccentContrast}). */
final class Accent {

    /** The blues of the NHS identity are not ours to use. */
    private static final Map<String, String> TAKEN = Map.of(
            "#005eb8", "NHS Blue",
            "#003087", "NHS Dark Blue",
            "#0072ce", "NHS Bright Blue",
            "#41b6e6", "NHS Light Blue",
            "#00a9ce", "NHS Aqua Blue");

    private Accent() {}

    /** What is wrong with a colour, with the nearest one that passes; empty if nothing is. */
    static Optional<String> problem(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            return Optional.of("Enter the colour as # and six digits or letters a to f, like #14594f");
        }
        var taken = TAKEN.get(colour.toLowerCase(Locale.ROOT));
        if (taken != null) {
            return Optional.of(taken + " belongs to the NHS identity. Choose another colour");
        }
        return switch (AccentContrast.of(colour)) {
            case AccentContrast.Passes passes -> Optional.empty();
            case AccentContrast.Refused(var least, var ground, var nearest) ->
                Optional.of(
                        "Text in this colour is hard to read: %.1f to 1 where 4.5 is needed. The nearest that passes is %s"
                                .formatted(Math.floor(least * 10) / 10, nearest));
        };
    }
}
