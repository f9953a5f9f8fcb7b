package uk.workwell.tenant;

/**
 * An Integrated Care Board on this deployment, as far as everybody may know it.
 *
 * @param slug its live ODS code in small letters, as in {@code /s/qe1}
 * @param odsCode its live ODS code, a dated name
 * @param name "NHS Lancashire and South Cumbria Integrated Care Board"
 */
public record Tenant(TenantId id, String slug, String odsCode, String name) {}
