package uk.workwell.tenant.places;

/**
 * A council: a district, borough or unitary authority of England.
 *
 * @param code of the Office for National Statistics, "E07000121"
 * @param name as people say it, "Herefordshire" rather than "Herefordshire, County of"
 */
public record Council(String code, String name) {}
