package uk.workwell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.tenant.settings.AccentContrast;
import uk.workwell.tenant.settings.Colour;

/** Computes the contrast of every pair of colours that stands together, from tokens.css as it is served. */
class TokensTest {

    /** Text or edge, ground, needed, and what a browser computed when the colours were drawn: light, dark. */
    private static final String PAIRS = """
            ink          canvas         4.5  15.23  15.59
            ink          surface        4.5  16.54  14.13
            ink          sunken         4.5  14.12  12.38
            ink-soft     canvas         4.5  7.56   10.33
            ink-soft     surface        4.5  8.21   9.36
            ink-soft     sunken         4.5  7.01   8.19
            ink-faint    canvas         4.5  5.72   7.88
            ink-faint    surface        4.5  6.21   7.14
            ink-faint    sunken         4.5  5.30   6.26
            accent-text  canvas         4.5  7.51   11.05
            accent-text  surface        4.5  8.16   10.01
            accent-text  sunken         4.5  6.97   8.77
            accent-text  accent-soft    4.5  7.23   7.70
            accent-text  info-soft      4.5  6.88   8.03
            accent-text  warn-soft      4.5  7.02   7.58
            accent-text  private        4.5  6.99   9.07
            ink-on-fill  accent         4.5  8.16   10.23
            ink-on-fill  accent-hover   4.5  11.29  13.28
            ink          accent-soft    4.5  14.65  10.88
            ink-soft     accent-soft    4.5  7.27   7.20
            info-text    info-soft      4.5  7.82   8.61
            good-text    good-soft      4.5  7.01   8.40
            warn-text    warn-soft      4.5  7.44   8.71
            bad-text     bad-soft       4.5  7.32   9.23
            quiet-text   quiet-soft     4.5  7.93   8.39
            bad-text     surface        4.5  8.84   10.87
            bad-text     canvas         4.5  8.14   12.00
            good-text    surface        4.5  8.23   11.06
            warn-text    surface        4.5  8.64   11.50
            person       person-soft    4.5  8.22   8.05
            employer     employer-soft  4.5  7.57   7.98
            coach        coach-soft     4.5  7.27   8.21
            ink          person-soft    4.5  14.12  12.03
            ink          employer-soft  4.5  14.15  11.38
            ink          coach-soft     4.5  14.20  11.19
            private-text private        4.5  8.69   10.63
            ink          private        4.5  14.17  12.80
            canvas       ink            4.5  15.23  15.59
            line-strong  surface        3    4.31   4.99
            line-strong  canvas         3    3.96   5.50
            line-strong  sunken         3    3.68   4.37
            private-line private        3    3.59   4.93
            accent       sunken         3    6.97   7.97
            bad-solid    sunken         3    5.58   7.08
            warn-solid   sunken         3    4.42   7.56
            warn-solid   warn-soft      3    4.46   6.54
            bad-solid    surface        3    6.54   8.09
            focus        canvas         3    7.56   9.68
            focus        surface        3    8.21   8.77
            focus        sunken         3    7.01   7.68
            focus        private        3    7.04   7.95
            focus        accent-soft    3    7.28   6.75
            chart-1      surface        3    8.16   8.17
            chart-2      surface        3    3.81   7.34
            chart-3      surface        3    4.12   7.60
            chart-4      surface        3    6.85   7.22
            """;

    record Pair(String text, String ground, double needs, double light, double dark) {}

    static List<Pair> pairs() {
        return PAIRS.lines()
                .map(line -> line.split(" +"))
                .map(cell -> new Pair(
                        cell[0],
                        cell[1],
                        Double.parseDouble(cell[2]),
                        Double.parseDouble(cell[3]),
                        Double.parseDouble(cell[4])))
                .toList();
    }

    @Nested
    class InLight {

        @ParameterizedTest(name = "{0}")
        @MethodSource("uk.workwell.look.TokensTest#pairs")
        void everyPairCanBeRead(Pair pair) {
            double ratio = Tokens.light().ratio(pair);
            assertThat(ratio).isGreaterThanOrEqualTo(pair.needs());
            assertThat(ratio).as("as a browser computed it").isBetween(pair.light() - 0.05, pair.light() + 0.06);
        }
    }

    @Nested
    class InDark {

        @ParameterizedTest(name = "{0}")
        @MethodSource("uk.workwell.look.TokensTest#pairs")
        void everyPairCanBeRead(Pair pair) {
            double ratio = Tokens.dark().ratio(pair);
            assertThat(ratio).isGreaterThanOrEqualTo(pair.needs());
            assertThat(ratio).as("as a browser computed it").isBetween(pair.dark() - 0.05, pair.dark() + 0.06);
        }
    }

    @Test
    void theAccentIsCheckedAgainstTheGroundsOfTheTokens() {
        AccentContrast.LIGHT.forEach((name, hex) ->
                assertThat(Tokens.light().colour(name).hex()).as(name).isEqualTo(hex));
        AccentContrast.DARK.forEach((name, hex) ->
                assertThat(Tokens.dark().colour(name).hex()).as(name).isEqualTo(hex));
    }

    @Test
    void noOtherStylesheetNamesAColour() {
        for (String sheet : List.of("parts.css", "vaadin.css")) {
            String text = read(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)@media print.*", "");
            assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b")
                            .matcher(text)
                            .results()
                            .map(match -> match.group()))
                    .as(sheet)
                    .isEmpty();
        }
    }

    /** The properties of one scheme, with the few functions that the tokens use. */
    record Tokens(Map<String, String> values) {

        private static final Pattern PROPERTY = Pattern.compile("--ww-([a-z0-9-]+):\\s*([^;]+);");
        private static final Pattern VAR = Pattern.compile("var\\(--ww-([a-z0-9-]+)\\)");
        private static final Pattern MIX = Pattern.compile("color-mix\\(in oklab, (.+) (\\d+)%, (.+)\\)");
        private static final Pattern LIT = Pattern.compile("oklch\\(from (.+) ([\\d.]+) min\\(c, ([\\d.]+)\\) h\\)");

        static Tokens light() {
            return new Tokens(properties(sheet().substring(0, darkBegins())));
        }

        static Tokens dark() {
            String dark = sheet().substring(darkBegins());
            var values = new HashMap<>(light().values());
            values.putAll(properties(dark.substring(0, dark.indexOf("\n}"))));
            return new Tokens(values);
        }

        double ratio(Pair pair) {
            return colour(pair.text()).against(colour(pair.ground()));
        }

        Colour colour(String name) {
            return worked(Objects.requireNonNull(values.get(name), name));
        }

        private Colour worked(String expression) {
            Matcher var = VAR.matcher(expression);
            if (var.matches()) {
                return colour(var.group(1));
            }
            Matcher mix = MIX.matcher(expression);
            if (mix.matches()) {
                return worked(mix.group(1)).mixed(Integer.parseInt(mix.group(2)) / 100.0, worked(mix.group(3)));
            }
            Matcher lit = LIT.matcher(expression);
            if (lit.matches()) {
                return worked(lit.group(1)).lit(Double.parseDouble(lit.group(2)), Double.parseDouble(lit.group(3)));
            }
            return expression.equals("black") ? Colour.BLACK : Colour.of(expression);
        }

        private static Map<String, String> properties(String css) {
            var found = new HashMap<String, String>();
            PROPERTY.matcher(css).results().forEach(m -> found.put(m.group(1), m.group(2)));
            return found;
        }

        private static int darkBegins() {
            return sheet().indexOf("@media (prefers-color-scheme: dark)");
        }

        private static String sheet() {
            return read("tokens.css").replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }

    private static String read(String sheet) {
        try (InputStream in = Objects.requireNonNull(
                TokensTest.class.getResourceAsStream("/META-INF/resources/look/" + sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
