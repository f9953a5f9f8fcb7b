package uk.workwell.tenant.settings;

/**
 * How the service of this ICB presents itself.
 *
 * @param initials two or three letters for the logo slot
 * @param accent "#14594f"; checked for contrast by {@link Accent}
 */
public record Branding(String name, String shortName, String initials, String accent) {}
