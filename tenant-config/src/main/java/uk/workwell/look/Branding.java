package uk.workwell.look;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one Integrated Care Board (ICB) dresses its pages: three things that change the look (name, accent, logo) and the
 * contact line. Nothing else can be dressed; meaning, party, private and focus colours are the same everywhere.
 *
 * @param tenant the ICB's code as it stands in addresses, for example {@code qe1}; compared in lower case
 * @param version version of the settings that the branding comes from; a new version is a new stylesheet address
 * @param name full name, for example "Lancashire and South Cumbria Integrated Care Board"
 * @param shortName name for the page header, for example "Lancashire and South Cumbria ICB"
 * @param initials two or three letters shown while there is no logo
 * @param accent the one colour, {@code #rrggbb}; the settings check that it can be read
 * @param logo same-origin path of the logo, or null for initials
 * @param contactPhone phone number as people write it, or null
 * @param contactEmail e-mail address, or null
 */
public record Branding(
        String tenant,
        long version,
        String name,
        String shortName,
        String initials,
        String accent,
        @Nullable String logo,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {

    /** Our own look, worn by public pages without an ICB and by every employer page. */
    public static final Branding NEUTRAL =
            new Branding("workwell", 0, "WorkWell", "WorkWell", "WW", "#14594f", null, null, null);

    /**
     * Refuses what could break out of a stylesheet.
     *
     * @throws IllegalArgumentException for a tenant, colour or logo path of another shape
     */
    public Branding {
        tenant = tenant.toLowerCase(Locale.ROOT);
        if (!tenant.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A tenant in an address has letters, digits and hyphens only");
        }
        if (!accent.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("An accent is six hexadecimal digits after #");
        }
        if (logo != null && !logo.matches("/[A-Za-z0-9/._-]{1,200}")) {
            throw new IllegalArgumentException("A logo is a path on this site");
        }
    }

    /** An employer's name in our neutral look: employer pages never wear the colours of an ICB (they may have several). */
    public static Branding ofEmployer(String employerName) {
        return new Branding(
                NEUTRAL.tenant(),
                NEUTRAL.version(),
                employerName,
                employerName,
                Initials.of(employerName),
                NEUTRAL.accent(),
                null,
                null,
                null);
    }

    /** Whether this is our own look, for which the tokens need no second stylesheet. */
    public boolean neutral() {
        return version == 0 && tenant.equals(NEUTRAL.tenant);
    }

    /** Address of the stylesheet that carries this branding, from the root of the site. */
    public String href() {
        return "/look/t/" + tenant + "/" + version + ".css";
    }

    /** The stylesheet itself: the three properties of {@code tokens.css} that an ICB may set. */
    public String stylesheet() {
        return ":root{--ww-tenant-name:\"" + quoted(name) + "\";--ww-tenant-accent:" + accent + ";--ww-tenant-logo:"
                + (logo == null ? "none" : "url(\"" + logo + "\")") + "}\n";
    }

    private static String quoted(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '&' || c == '\'') {
                safe.appendCodePoint(c);
            } else {
                safe.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return safe.toString();
    }
}
